package oyer.forensics.matrix;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import oyer.forensics.serology.Abo;

/// Samples by persons.
///
/// @param serology what to call the blood grouping: `1985 serology`
public record SampleMatrix(List<Sample> samples, List<Person> persons, String serology) {

    /// @param victim whether blood of theirs is expected at the scene
    public record Person(String name, boolean victim, Optional<Abo> group) {}

    public SampleMatrix {
        samples = List.copyOf(samples);
        persons = List.copyOf(persons);
    }

    public long tested() {
        return samples.stream().filter(Sample::tested).count();
    }

    public List<Sample> usable() {
        return samples.stream().filter(Sample::usable).toList();
    }

    public long count(String person, Finding finding) {
        return samples.stream().filter(s -> s.of(person) == finding).count();
    }

    /// Usable samples from which at least one victim is not excluded.
    public long consistentWithVictim() {
        return usable().stream()
                .filter(s -> persons.stream().anyMatch(p -> p.victim() && s.of(p.name()) == Finding.NOT_EXCLUDED))
                .count();
    }

    /// Usable samples from which everyone compared is excluded: somebody else left them. None where nobody was
    /// compared.
    public long excludingEveryone() {
        return persons.isEmpty()
                ? 0
                : usable().stream()
                        .filter(s -> persons.stream().allMatch(p -> s.of(p.name()) == Finding.EXCLUDED))
                        .count();
    }

    /// Samples whose DNA does not exclude a person whose blood group the old reading does not show.
    public Map<Person, List<String>> conflicts() {
        Map<Person, List<String>> conflicts = new LinkedHashMap<>();
        for (Person person : persons) {
            List<String> ids = usable().stream()
                    .filter(s -> s.of(person.name()) == Finding.NOT_EXCLUDED)
                    .filter(s -> s.group().isPresent()
                            && person.group().isPresent()
                            && !person.group().get().within(s.group().get()))
                    .map(Sample::id)
                    .toList();
            if (!ids.isEmpty()) {
                conflicts.put(person, ids);
            }
        }
        return Collections.unmodifiableMap(conflicts);
    }

    /// The whole in sentences, every figure with its denominator.
    public List<String> words() {
        List<String> words = new ArrayList<>();
        int usable = usable().size();
        long none = tested() - usable;
        if (samples.size() > tested()) {
            words.add((samples.size() - tested()) + " of " + samples.size() + " samples collected were not tested");
        }
        for (Person person : persons) {
            if (!person.victim() && usable > 0) {
                words.add(person.name() + " excluded from " + count(person.name(), Finding.EXCLUDED) + " of " + usable
                        + " samples that gave a result; " + none + " of " + tested() + " gave none");
                long open = count(person.name(), Finding.INCONCLUSIVE);
                if (open > 0) {
                    words.add(person.name() + ": inconclusive in " + open + " of " + usable);
                }
                long untold = usable().stream()
                        .filter(s -> s.of(person.name()) == Finding.NOT_TESTED)
                        .count();
                if (untold > 0) {
                    words.add(person.name() + ": not compared with " + untold + " of " + usable);
                }
            }
        }
        if (usable == 0) {
            words.add("none of the " + tested()
                    + " samples tested gave a result that a person could be compared with; this excludes nobody and"
                    + " includes nobody");
        } else if (persons.stream().anyMatch(Person::victim)) {
            long with = consistentWithVictim();
            words.add((with == usable ? "all " + usable : with + " of " + usable)
                    + " usable samples are consistent with a victim on DNA alone");
        }
        conflicts()
                .forEach((person, ids) -> words.add(String.join(",", ids) + ": DNA does not exclude " + person.name()
                        + " (group " + person.group().orElseThrow() + ") but " + serology + " read "
                        + readings(ids)
                        + ": conflict, explanations: different donor, mixture, typing error, swatch swap; not resolvable"
                        + " from these data"));
        return List.copyOf(words);
    }

    private String readings(List<String> ids) {
        return String.join(
                " and ",
                samples.stream()
                        .filter(s -> ids.contains(s.id()))
                        .map(s -> s.group().orElseThrow().name())
                        .distinct()
                        .toList());
    }
}
