package oyer.core.read.course;

import java.util.Map;

/// What a step is about: one line of the picture.
public enum Matter {
    CUSTODY,
    CHARGE,
    CONVICTION,
    EXTRADITION,
    TRANSFER,
    PAROLE,
    MERCY,
    REMEDY,
    OTHER;

    private static final Map<String, Matter> OF = Map.ofEntries(
            Map.entry("arrest", CUSTODY),
            Map.entry("surrender", CUSTODY),
            Map.entry("detention", CUSTODY),
            Map.entry("bail", CUSTODY),
            Map.entry("release", CUSTODY),
            Map.entry("warrant", CUSTODY),
            Map.entry("interview", CUSTODY),
            Map.entry("deportation", CUSTODY),
            Map.entry("summons", CHARGE),
            Map.entry("charge", CHARGE),
            Map.entry("charges", CHARGE),
            Map.entry("plea", CHARGE),
            Map.entry("committal", CHARGE),
            Map.entry("arraignment", CHARGE),
            Map.entry("trial", CONVICTION),
            Map.entry("verdict", CONVICTION),
            Map.entry("sentence", CONVICTION),
            Map.entry("acquittal", CONVICTION),
            Map.entry("leave to appeal", CONVICTION),
            Map.entry("death penalty", CONVICTION),
            Map.entry("appeal", CONVICTION),
            Map.entry("new trial", CONVICTION),
            Map.entry("retrial", CONVICTION),
            Map.entry("judgment", CONVICTION),
            Map.entry("conviction", CONVICTION),
            Map.entry("exoneration", CONVICTION),
            Map.entry("extradition", EXTRADITION),
            Map.entry("transfer", TRANSFER),
            Map.entry("parole", PAROLE),
            Map.entry("clemency", MERCY),
            Map.entry("pardon", MERCY),
            Map.entry("petition", MERCY),
            Map.entry("lawsuit", REMEDY),
            Map.entry("complaint", REMEDY),
            Map.entry("habeas corpus", REMEDY),
            Map.entry("certiorari", REMEDY),
            Map.entry("compensation", REMEDY),
            Map.entry("motion", REMEDY));

    static Matter of(String action) {
        return OF.getOrDefault(action, OTHER);
    }
}
