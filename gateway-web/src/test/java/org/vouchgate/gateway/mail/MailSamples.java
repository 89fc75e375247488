package org.vouchgate.gateway.mail;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.vouchgate.gateway.platform.Page;
import org.vouchgate.gateway.samples.Sample;
import org.vouchgate.words.Words;

/** Mails to candidates. */
public final class MailSamples {

    private static final Instant UNTIL = Instant.parse("2026-11-29T12:00:00Z");
    private static final String ADDRESS = "https://verify.example/c/" + "x".repeat(43);

    private MailSamples() {}

    public static List<Sample> all() {
        return List.of(
                sample("mail-invitation", Mail.Kind.INVITATION, Optional.of("Mira Castellanos"), "Example Works"),
                sample("mail-invitation-no-name", Mail.Kind.INVITATION, Optional.empty(), "Example Works"),
                sample("mail-reminder", Mail.Kind.REMINDER, Optional.of("نور حداد"), "Example Works"),
                sample("mail-taken-back", Mail.Kind.TAKEN_BACK, Optional.of("Mira Castellanos"), "Example Works"),
                sample(
                        "mail-hostile",
                        Mail.Kind.INVITATION,
                        Optional.of("<b>Mira</b>\r\nBcc: all@example.org \u202Emoc.live"),
                        "Donaudampfschifffahrtsgesellschaft".repeat(4)));
    }

    static Letter letter(Mail.Kind kind, Optional<String> name, String employer, Words words) {
        var about = new Letter.Subject(
                employer,
                "Software developer",
                name,
                new Letter.Why("To compare the skills you can prove with what the job asks for.", Optional.of("en")),
                words.minute(UNTIL),
                ADDRESS);
        return Letter.of(kind, about, words);
    }

    private static Sample sample(String name, Mail.Kind kind, Optional<String> candidate, String employer) {
        return new Sample(name, words -> new Page("mail/letter.jte", letter(kind, candidate, employer, words)));
    }
}
