package oyer.core.read.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import oyer.core.read.time.Lexicon.Word;
import oyer.core.read.time.Pattern.Choice;
import oyer.core.read.time.Pattern.Leaf;
import oyer.core.read.time.Pattern.Maybe;
import oyer.core.read.time.Pattern.Sequence;
import oyer.core.read.time.Rule.Guard;
import oyer.core.read.time.Rule.Meaning;

/// Reads a rule file; its own head explains how one is written.
final class RuleParser {

    /// A rule before its words have numbers.
    private record Draft(
            String name,
            Meaning meaning,
            Map<String, String> settings,
            double confidence,
            List<String> patterns,
            List<String> guards) {}

    private final List<Word> words = new ArrayList<>();
    private final Map<String, String> macros = new HashMap<>();
    private final List<Draft> drafts = new ArrayList<>();
    private final List<RuleExample> examples = new ArrayList<>();
    private final Set<String> spelled = new LinkedHashSet<>();

    /// @param made words that no file lists because there are too many
    RuleParser(Iterable<String> lines, List<Word> made) {
        words.addAll(made);
        WordClass section = WordClass.MONTH;
        int number = 0;
        for (String raw : lines) {
            number++;
            String line = raw.strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            try {
                section = read(line, section);
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(
                        "line " + number + " of words and rules [" + line + "]: " + e.getMessage(), e);
            }
        }
    }

    private WordClass read(String line, WordClass section) {
        if (line.startsWith("class ")) {
            return WordClass.valueOf(line.substring(6).strip());
        }
        if (line.startsWith("let ")) {
            int equals = line.indexOf('=');
            macros.put(
                    line.substring(4, equals).strip(),
                    line.substring(equals + 1).strip());
        } else if (line.startsWith("rule ")) {
            draft(line.substring(5).strip());
        } else if (line.startsWith("| ")) {
            drafts.getLast().patterns.add(line.substring(2).strip());
        } else if (line.startsWith("if ")) {
            drafts.getLast().guards.add(line.substring(3).strip());
        } else if (line.startsWith("e.g. ")) {
            examples.add(RuleExample.of(drafts.getLast().name, line.substring(5).strip()));
        } else {
            words(line, section);
        }
        return section;
    }

    private void draft(String head) {
        String[] parts = head.split("\\s+");
        Map<String, String> settings = new HashMap<>();
        double confidence = 0.9;
        for (int i = 2; i < parts.length; i++) {
            int equals = parts[i].indexOf('=');
            if (parts[i].startsWith("sure=")) {
                confidence = Double.parseDouble(parts[i].substring(5));
            } else {
                settings.put(parts[i].substring(0, equals), parts[i].substring(equals + 1));
            }
        }
        drafts.add(new Draft(
                parts[0],
                Meaning.valueOf(parts[1].toUpperCase(Locale.ROOT)),
                Map.copyOf(settings),
                confidence,
                new ArrayList<>(),
                new ArrayList<>()));
    }

    private void words(String line, WordClass section) {
        int equals = line.lastIndexOf('=');
        String value = equals < 0 ? "" : line.substring(equals + 1).strip();
        for (String word :
                (equals < 0 ? line : line.substring(0, equals)).strip().split("\\s+")) {
            boolean small = word.startsWith("_");
            words.add(new Word(small ? word.substring(1) : word, section, value, small));
        }
    }

    List<RuleExample> examples() {
        return examples;
    }

    Lexicon lexicon() {
        for (Draft draft : drafts) {
            for (String pattern : draft.patterns) {
                spell(tokens(pattern));
            }
            for (String guard : draft.guards) {
                // beside a match, brackets and question marks are signs like any other
                for (String token : guard.split("\\s+")) {
                    signs(token).stream().filter(sign -> !isClass(sign)).forEach(spelled::add);
                }
            }
        }
        return new Lexicon(words, spelled);
    }

    private void spell(List<String> tokens) {
        for (String token : tokens) {
            String bare = bare(token);
            if (!bare.isEmpty() && !isClass(bare)) {
                spelled.add(bare);
            }
        }
    }

    private static boolean isClass(String token) {
        return token.length() > 1 && Character.isUpperCase(token.charAt(0)) && Character.isUpperCase(token.charAt(1));
    }

    private static String bare(String token) {
        String bare = token.startsWith("~") ? token.substring(1) : token;
        if (bare.length() > 1 && bare.endsWith("?")) {
            bare = bare.substring(0, bare.length() - 1);
        }
        return switch (bare) {
            case "(", ")", "[", "]", "|" -> "";
            default -> bare;
        };
    }

    private List<String> tokens(String pattern) {
        List<String> tokens = new ArrayList<>();
        for (String token : pattern.split("\\s+")) {
            if (token.startsWith("$")) {
                boolean maybe = token.endsWith("?");
                String name = token.substring(1, maybe ? token.length() - 1 : token.length());
                String macro = macros.get(name);
                if (macro == null) {
                    throw new IllegalArgumentException("no macro [" + name + "]");
                }
                tokens.add("(");
                tokens.addAll(tokens(macro));
                tokens.add(maybe ? ")?" : ")");
            } else {
                tokens.add(token);
            }
        }
        return tokens;
    }

    List<Rule> rules(Lexicon lexicon) {
        List<Rule> rules = new ArrayList<>();
        for (Draft draft : drafts) {
            List<Guard> guards =
                    draft.guards.stream().map(guard -> guard(guard, lexicon)).toList();
            for (String pattern : draft.patterns) {
                Parse parse = new Parse(tokens(pattern), lexicon);
                try {
                    rules.add(RuleCompiler.compile(
                            draft.name, draft.meaning, draft.settings, guards, draft.confidence, parse.choice()));
                } catch (RuntimeException e) {
                    throw new IllegalArgumentException("rule " + draft.name + " [" + pattern + "]: " + e, e);
                }
            }
        }
        return rules;
    }

    /// `not after X Y`, `after X`, `before X`, `not before X`: what the match comes after, what it stands before.
    private static Guard guard(String line, Lexicon lexicon) {
        List<String> parts = new ArrayList<>(List.of(line.split("\\s+")));
        boolean wanted = !parts.getFirst().equals("not");
        if (!wanted) {
            parts.removeFirst();
        }
        boolean before = parts.removeFirst().equals("after");
        boolean[] glued = new boolean[parts.size()];
        int[] classIds = new int[parts.size()];
        int[] next = new int[parts.size()];
        for (int i = 0; i < glued.length; i++) {
            glued[i] = parts.get(i).startsWith("~");
            List<String> signs = signs(parts.get(i));
            classIds[i] = classId(signs.getFirst(), lexicon);
            next[i] = signs.size() > 1 ? classId(signs.getLast(), lexicon) : -1;
        }
        return new Guard(before, wanted, classIds, glued, next);
    }

    /// `~X`: glued to the match; `X~Y`: followed by Y without a gap.
    private static List<String> signs(String part) {
        return List.of((part.startsWith("~") ? part.substring(1) : part).split("~"));
    }

    private static int classId(String token, Lexicon lexicon) {
        return isClass(token) ? WordClass.valueOf(token).ordinal() : lexicon.literal(token);
    }

    /// Recursive descent over the tokens of one pattern.
    private static final class Parse {
        private final List<String> tokens;
        private final Lexicon lexicon;
        private final boolean bracketed;
        private int at;
        private int span;
        private int spans;

        Parse(List<String> tokens, Lexicon lexicon) {
            this.tokens = tokens;
            this.lexicon = lexicon;
            this.bracketed = tokens.contains("[");
            this.span = bracketed ? -1 : 0;
        }

        Pattern choice() {
            List<Pattern> options = new ArrayList<>();
            options.add(sequence());
            while (at < tokens.size() && tokens.get(at).equals("|")) {
                at++;
                options.add(sequence());
            }
            return options.size() == 1 ? options.getFirst() : new Choice(List.copyOf(options));
        }

        private Pattern sequence() {
            List<Pattern> parts = new ArrayList<>();
            while (at < tokens.size()
                    && !tokens.get(at).equals("|")
                    && !tokens.get(at).startsWith(")")) {
                String token = tokens.get(at++);
                switch (token) {
                    case "[" -> span = spans++;
                    case "]" -> span = -1;
                    case "(" -> parts.add(group());
                    default -> parts.add(leaf(token));
                }
            }
            return new Sequence(List.copyOf(parts));
        }

        private Pattern group() {
            Pattern inner = choice();
            if (at == tokens.size() || !tokens.get(at).startsWith(")")) {
                throw new IllegalArgumentException("a group is not closed");
            }
            return tokens.get(at++).equals(")?") ? new Maybe(inner) : inner;
        }

        private Pattern leaf(String token) {
            Leaf leaf = new Leaf(classId(bare(token), lexicon), token.startsWith("~"), span);
            return token.length() > 1 && token.endsWith("?") ? new Maybe(leaf) : leaf;
        }
    }
}
