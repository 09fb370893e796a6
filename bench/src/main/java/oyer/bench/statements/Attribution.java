package oyer.bench.statements;

import java.util.List;
import oyer.core.text.Span;

/// What a person marked: who is the source of which words.
///
/// @param content one stretch or several
/// @param source empty where the text names none
/// @param cue the words that make it an attribution, empty where there are none
/// @param kind the corpus's own name of the kind of speech
record Attribution(List<Span> content, List<Span> source, List<Span> cue, String kind) {}
