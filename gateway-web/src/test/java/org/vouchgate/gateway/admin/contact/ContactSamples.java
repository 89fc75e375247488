package org.vouchgate.gateway.admin.contact;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vouchgate.gateway.admin.Shells;
import org.vouchgate.gateway.platform.Page;
import org.vouchgate.gateway.receipt.Receipt.Asking;
import org.vouchgate.gateway.recruiter.Mistakes;
import org.vouchgate.gateway.samples.Sample;

/** Whom candidates turn to: nobody in particular, listed by the operator, saved, mistaken. */
public final class ContactSamples {

    private static final Optional<String> LISTED = Optional.of("privacy@harbour.example");

    private ContactSamples() {}

    public static List<Sample> all() {
        return List.of(
                Sample.of("admin-contact", "admin/contact.jte", page("", Optional.empty(), Optional.empty(), false)),
                Sample.of("admin-contact-listed", "admin/contact.jte", page("", LISTED, LISTED, false)),
                Sample.of(
                        "admin-contact-saved",
                        "admin/contact.jte",
                        page(
                                "https://harbour.example/privacy",
                                LISTED,
                                Optional.of("https://harbour.example/privacy"),
                                true)),
                new Sample(
                        "admin-contact-mistake",
                        words -> new Page(
                                "admin/contact.jte",
                                new ContactPage(
                                        Shells.ADMIN,
                                        Shells.HOSTILE,
                                        LISTED,
                                        asking(LISTED),
                                        false,
                                        new Mistakes(Map.of(
                                                "",
                                                words.say("admin.form.again"),
                                                "contact",
                                                words.say("contact.mistake")))))));
    }

    private static ContactPage page(String written, Optional<String> listed, Optional<String> shown, boolean saved) {
        return new ContactPage(Shells.ADMIN, written, listed, asking(shown), saved, Mistakes.none());
    }

    private static Asking asking(Optional<String> contact) {
        return new Asking("Harbour & Vale Ltd", contact, "Rita Recruiter", "", "", Optional.empty(), Instant.EPOCH);
    }
}
