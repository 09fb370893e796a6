package oyer.core.read.statement;

import java.util.List;

/// German speech in prose.
final class GermanSpeech implements Speech {

    private final ClauseText text;

    GermanSpeech(ClauseText text) {
        this.text = text;
    }

    @Override
    public void sentence(int number, int first, int end, List<Draft> into) {
        text.full(first);
    }
}
