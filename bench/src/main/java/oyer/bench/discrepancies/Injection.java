package oyer.bench.discrepancies;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import oyer.core.text.Passage;

/// One value in a text that can be changed so that it must clash with another passage of the same text. Found by
/// patterns of its own, which know nothing of how Oyer reads or checks:
///
/// - a weekday beside a full date, in whose stead another weekday is put;
/// - a full date that stands in two sentences with half of their words and four seldom ones in common, one of which
/// gets another day,
///   month or year;
/// - a number of things, or an age, told alike in two such sentences, one of which gets another number.
///
/// @param start where the value stands
/// @param end where it ends
/// @param otherStart where the passage stands that it will clash with
/// @param otherEnd where that ends
record Injection(Kind kind, int start, int end, int otherStart, int otherEnd) {

    enum Kind {
        WEEKDAY,
        DATE,
        COUNT,
        AGE
    }

    private static final String MONTHS = Arrays.stream(Month.values())
            .map(m -> m.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
            .collect(Collectors.joining("|"));
    private static final String DAYS = Arrays.stream(DayOfWeek.values())
            .map(d -> d.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
            .collect(Collectors.joining("|"));
    private static final Pattern DATE = Pattern.compile("\\b(?:(?<day>\\d{1,2})(?:st|nd|rd|th)? (?<month>" + MONTHS
            + ") (?<year>\\d{4})|(?<month2>" + MONTHS + ") (?<day2>\\d{1,2}), (?<year2>\\d{4}))\\b");
    private static final Pattern WEEKDAY = Pattern.compile("\\b(" + DAYS + "),? (?:the )?(\\d{1,2}(?:st|nd|rd|th)? (?:"
            + MONTHS + ") \\d{4}|(?:" + MONTHS + ") \\d{1,2}, \\d{4})\\b");
    private static final List<String> NUMBERS =
            List.of("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
    private static final Pattern COUNT = Pattern.compile("\\b(" + String.join("|", NUMBERS)
            + "|[2-9]|[1-9]\\d{1,3}) ((?!years|months|weeks|days|hours|minutes)[a-z]{4,}s)\\b");
    private static final Pattern AGE =
            Pattern.compile("\\b(?:aged|age of|age) (\\d{1,2})\\b|\\b(\\d{1,2})(?: years old|-year-old)\\b");

    /// The changed text, with where the value and the other passage now stand.
    record Planted(String words, int start, int end, int otherStart, int otherEnd) {

        boolean names(Passage passage) {
            return passage.start() < end && start < passage.end();
        }

        boolean namesOther(Passage passage) {
            return passage.start() < otherEnd && otherStart < passage.end();
        }
    }

    Planted plant(String text, String value) {
        int shift = value.length() - (end - start);
        int other = otherStart > start ? otherStart + shift : otherStart;
        return new Planted(
                text.substring(0, start) + value + text.substring(end),
                start,
                start + value.length(),
                other,
                other + otherEnd - otherStart);
    }

    /// Those where the two sentences are alike beyond doubt.
    static List<Injection> in(String text) {
        return in(text, new Alike(4, .5), new Alike(3, .5));
    }

    /// More of them, where the two sentences may tell of two things: to learn from.
    static List<Injection> loosely(String text) {
        List<Injection> all = new ArrayList<>(in(text, new Alike(1, .2), new Alike(2, .35)));
        all.addAll(twice(text, MEASURE, Kind.COUNT, new Alike(2, .35)));
        all.addAll(twice(text, POINTED, Kind.COUNT, new Alike(1, .1)));
        return all;
    }

    /// Lengths of time, shares and money, which no case is made of, beside the counts: to learn from.
    private static final Pattern MEASURE = Pattern.compile(
            "\\b(" + String.join("|", NUMBERS)
                    + "|[2-9]|[1-9]\\d{1,3}) (years|months|weeks|days|hours|minutes|percent|per cent|miles|feet|dollars|pounds|euros)\\b");

    /// Counts that point to what was counted before; the noun is told again or it would not be pointed to.
    private static final Pattern POINTED = Pattern.compile("(?<=\\b(?:the|these|those|both|said|all) )("
            + String.join("|", NUMBERS) + ") ((?!years|months|weeks|days|hours|minutes)[a-z]{4,}s)\\b");

    /// How alike two sentences must be.
    ///
    /// @param seldom how many seldom words they share
    /// @param share what part of the shorter's words
    private record Alike(int seldom, double share) {}

    private static List<Injection> in(String text, Alike dates, Alike numbers) {
        List<Injection> all = new ArrayList<>();
        Matcher weekday = WEEKDAY.matcher(text);
        while (weekday.find()) {
            all.add(new Injection(Kind.WEEKDAY, weekday.start(1), weekday.end(1), weekday.start(2), weekday.end(2)));
        }
        all.addAll(twice(text, DATE, Kind.DATE, dates));
        all.addAll(twice(text, COUNT, Kind.COUNT, numbers));
        all.addAll(twice(text, AGE, Kind.AGE, numbers));
        return all;
    }

    private static List<Injection> twice(String text, Pattern pattern, Kind kind, Alike alike) {
        Map<String, Integer> sentencesWith = new HashMap<>();
        for (String sentence : text.split("(?<=[.!?])\\s|\\n")) {
            words(sentence, "").forEach(w -> sentencesWith.merge(w, 1, Integer::sum));
        }
        Map<String, List<int[]>> places = new HashMap<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            places.computeIfAbsent(matcher.group().toLowerCase(Locale.ROOT), _ -> new ArrayList<>())
                    .add(new int[] {matcher.start(), matcher.end()});
        }
        List<Injection> found = new ArrayList<>();
        places.forEach((value, list) -> {
            for (int[] a : list) {
                for (int[] b : list) {
                    if (a != b && Math.abs(a[0] - b[0]) > 200 && alike(text, a, b, value, sentencesWith, alike)) {
                        found.add(new Injection(kind, a[0], a[1], b[0], b[1]));
                    }
                }
            }
        });
        found.sort((x, y) -> Integer.compare(x.start, y.start));
        return found;
    }

    /// Whether the two sentences share enough words, and enough seldom ones among them.
    private static boolean alike(
            String text, int[] a, int[] b, String value, Map<String, Integer> sentencesWith, Alike alike) {
        Set<String> left = words(sentence(text, a[0]), value);
        Set<String> right = words(sentence(text, b[0]), value);
        Set<String> shared = new HashSet<>(left);
        shared.retainAll(right);
        long seldom = shared.stream()
                .filter(w -> sentencesWith.getOrDefault(w, 0) <= 8)
                .count();
        return seldom >= alike.seldom() && shared.size() >= alike.share() * Math.min(left.size(), right.size());
    }

    private static String sentence(String text, int at) {
        int from = at;
        while (from > 0 && at - from < 400 && ".!?\n".indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        int to = at;
        while (to < text.length() && to - at < 400 && ".!?\n".indexOf(text.charAt(to)) < 0) {
            to++;
        }
        return text.substring(from, to);
    }

    private static Set<String> words(String sentence, String without) {
        Set<String> words = new HashSet<>();
        for (String word : sentence.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
            if (word.length() > 3 && !without.contains(word)) {
                words.add(word);
            }
        }
        return words;
    }

    /// Another value in its place, or empty when this seed gives none.
    Optional<String> changed(String text, RandomGenerator random) {
        String value = text.substring(start, end);
        return switch (kind) {
            case WEEKDAY -> {
                DayOfWeek other = DayOfWeek.of(1 + random.nextInt(7));
                String name = other.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
                yield name.equals(value) ? Optional.empty() : Optional.of(name);
            }
            case DATE -> otherDate(value, random);
            case COUNT, AGE -> otherNumber(value, random);
        };
    }

    private static Optional<String> otherDate(String value, RandomGenerator random) {
        Matcher matcher = DATE.matcher(value);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            boolean dayFirst = matcher.group("day") != null;
            String tail = dayFirst ? "" : "2";
            Month month = Month.valueOf(matcher.group("month" + tail).toUpperCase(Locale.ROOT));
            LocalDate date = LocalDate.of(
                    Integer.parseInt(matcher.group("year" + tail)),
                    month,
                    Integer.parseInt(matcher.group("day" + tail)));
            int by = random.nextBoolean() ? 1 : -1;
            LocalDate other = switch (random.nextInt(3)) {
                case 0 -> date.plusYears(by);
                case 1 -> date.plusMonths((long) by * (1 + random.nextInt(3)));
                default -> date.withDayOfMonth(1 + random.nextInt(28));
            };
            String name = other.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
            String written = dayFirst
                    ? other.getDayOfMonth() + " " + name + " " + other.getYear()
                    : name + " " + other.getDayOfMonth() + ", " + other.getYear();
            return other.equals(date) ? Optional.empty() : Optional.of(written);
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    private static Optional<String> otherNumber(String value, RandomGenerator random) {
        Matcher matcher = Pattern.compile("\\d+|[a-z]+").matcher(value);
        while (matcher.find()) {
            String number = matcher.group();
            String other = "";
            if (Character.isDigit(number.charAt(0))) {
                int old = Integer.parseInt(number);
                int now = old + (random.nextBoolean() ? 1 : -1) * (1 + random.nextInt(Math.max(2, old / 4)));
                other = now < 2 || now == old ? "" : String.valueOf(now);
            } else if (NUMBERS.contains(number)) {
                String pick = NUMBERS.get(random.nextInt(NUMBERS.size()));
                other = pick.equals(number) ? "" : pick;
            } else {
                continue;
            }
            String changed = value.substring(0, matcher.start()) + other + value.substring(matcher.end());
            return other.isEmpty() ? Optional.empty() : Optional.of(changed);
        }
        return Optional.empty();
    }
}
