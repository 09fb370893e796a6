package oyer.core.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import oyer.core.casefile.Discrepancy;

/// Sentences that look as though they contradicted each other, and do not. None is flagged.
final class NearMissesTest {

    @SuppressWarnings("unused") // by the annotation
    private static final List<String> ENGLISH = List.of(
            "Carl Dorn was arrested on 3 May 1997 in Leeds. He was arrested again on 9 August 1999 in " + "York.",
            "Carl Dorn was born on 12 June 1960. On 11 June 1997 Carl Dorn was 36 years old; a day "
                    + "later he was 37.",
            "The trial began on 3 March 1998. During the adjournment, on 30 June 1997, the exhibits " + "were moved.",
            "Before the trial, on 2 March 1998, the judge gave an interview. After the trial of his "
                    + "brother, on 4 January 1996, Dorn moved. The trial of Dorn began on 3 March 1998.",
            "The first search of the house was on 4 May 1997. Before the second search, on 9 May 1997, "
                    + "the car was sold.",
            "Of the 42 samples 11 were tested in 1998; another 31 were tested in 2004. In all 42 were " + "tested.",
            "The witness saw two men at nine. At ten she saw three men.",
            "He denied the charge on 4 May 1997. On 6 May 1997 he denied it again.",
            "The knife was found in the kitchen. A second knife was found in the garden.",
            "She was the first woman on the jury. He was one of the first men to be called.",
            "The appeal was granted on 3 May 2001 and refused in respect of the second count on 3 May " + "2001.",
            "He has been in prison for over ten years. In 2004, after five years in prison, he wrote a " + "book.",
            "The report says that the profile was lost. The copy of the profile was withheld from the " + "defence.",
            "Sgt. Orr drove the 30 miles from Leeds to York in 40 minutes. The way back took an hour.",
            "The letter of 3 May 1997 quotes the words of Carl Dorn: \"I was not there.\" Dorn had "
                    + "written: \"I was not there on Sunday.\"",
            "The interview lasted from 22:30 to 01:15, two hours and 45 minutes.",
            "The murder weapon was never found. A knife from the kitchen was seized, but it had no " + "blood on it.",
            "On Friday, 8 March 2002, Orr came. The Friday before, 1 March 2002, he had been away.",
            "Two days after the verdict, on 14 June 1999, he fell ill. The verdict was given on 12 " + "June 1999.",
            "There were 12 hours of tape. The tape runs to 720 minutes.",
            "After he died, on 9 May 1997, the house was sold. Anna Dorn died on 3 June 1998. Her "
                    + "husband had gone before her.",
            "Carl Dorn died on 3 May 1997. Before the death of his wife, on 2 June 1998, the house was " + "let.",
            "Dorn was interviewed on 4 May 1997. Before the interview with his wife, on 9 May 1997, he "
                    + "called her.",
            "His next hearing is on 3 May 2014. He has had twelve hearings.",
            "He was 19 when he was arrested and is 50 today. He has been in prison for over 20 years, "
                    + "with nine years free on bail.",
            "The house was searched on 4 May 1997. On 9 May 1997, before searching the car, Orr took " + "pictures.");

    @SuppressWarnings("unused") // by the annotation
    private static final List<String> GERMAN = List.of(
            "Karl Dorn, geboren am 12. Juni 1960, war am 11. Juni 1997 noch 36 Jahre alt.",
            "Der Zeuge sah um 21 Uhr einen Mann. Um 22 Uhr sah er zwei Männer.",
            "Karl Dorn wurde am 3. Mai 1997 festgenommen. Vor der Festnahme seines Bruders am 9. Mai "
                    + "1997 hatte er geschwiegen.",
            "Die Hauptverhandlung begann am 3. März 1998. Nach der ersten Verhandlung, am 4. Mai 1996, "
                    + "war er freigekommen.",
            "Von den 42 Proben wurden 11 untersucht. Die übrigen 31 wurden nicht untersucht.",
            "Dorn gestand am 4. Mai 1997. Am 6. Mai 1997 blieb er bei seinem Geständnis.",
            "Während der Vernehmung am 8. Mai 1997 schwieg er. Während der zweiten Vernehmung, am 12. "
                    + "Mai 1997, redete er.",
            "Das Urteil vom 3. März 1998 wurde am 4. April 1999 aufgehoben. Das neue Urteil erging am "
                    + "5. Mai 2000.",
            "Am Freitag, dem 8. März 2002, kam Orr. Am Samstag darauf, dem 9. März, fuhr er ab.",
            "Nachdem Dorn am 3. Mai 1997 entlassen worden war, wurde er am 9. August 1999 erneut " + "festgenommen.");

    @ParameterizedTest
    @FieldSource({"ENGLISH", "GERMAN"})
    void nothingIsFlagged(String words) {
        assertEquals(
                List.of(),
                CheckedBox.of(words + "\n").found().stream()
                        .map(Discrepancy::explanation)
                        .toList());
    }
}
