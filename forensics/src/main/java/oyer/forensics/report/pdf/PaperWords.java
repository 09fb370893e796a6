package oyer.forensics.report.pdf;

import oyer.core.text.Language;

/// What stands around a result on paper.
record PaperWords(
        String propositions,
        String first,
        String second,
        String ratio,
        String scale,
        String words,
        String curve,
        String assumptions,
        String prints,
        String probe,
        String candidate,
        String pairs,
        String made,
        String method,
        String input,
        String asked) {

    private static final PaperWords ENGLISH = new PaperWords(
            "Propositions",
            "First",
            "Second",
            "Likelihood ratio",
            "scale",
            "The result in words",
            "Power of ten of the ratio, as %s moves and all else is held (dashed: a ratio of 1)",
            "Taken for granted",
            "The prints laid upon each other",
            "Print in question",
            "Held against",
            "Marks that are paired carry the number of their pair.",
            "How it was made",
            "Method",
            "Input",
            "Asked");

    private static final PaperWords GERMAN = new PaperWords(
            "Hypothesen",
            "Erste",
            "Zweite",
            "Likelihood-Quotient",
            "Skala",
            "Das Ergebnis in Worten",
            "Zehnerpotenz des Quotienten bei anderem Wert (%s), alles Übrige unverändert (gestrichelt: Quotient 1)",
            "Vorausgesetzt",
            "Die Abdrücke aufeinandergelegt",
            "Fraglicher Abdruck",
            "Verglichen mit",
            "Gepaarte Minutien tragen die Nummer ihres Paars.",
            "Wie es entstand",
            "Verfahren",
            "Eingabe",
            "Gefragt");

    static PaperWords in(Language language) {
        return switch (language) {
            case ENGLISH -> ENGLISH;
            case GERMAN -> GERMAN;
        };
    }
}
