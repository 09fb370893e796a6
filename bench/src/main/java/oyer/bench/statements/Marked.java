package oyer.bench.statements;

import java.util.List;

/// A document with its marked attributions.
record Marked(String name, String text, List<Attribution> attributions) {}
