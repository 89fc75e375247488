package org.vouchgate.gateway.admin.people;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.vouchgate.gateway.admin.Shells;
import org.vouchgate.gateway.platform.Page;
import org.vouchgate.gateway.recruiter.Mistakes;
import org.vouchgate.gateway.samples.Sample;

/** People and tokens: nobody, many, a token that was just made, and mistakes. */
public final class PeopleSamples {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    private PeopleSamples() {}

    public static List<Sample> all() {
        return List.of(
                Sample.of("admin-people", "admin/people.jte", page(Optional.empty(), Map.of(), Mistakes.none())),
                Sample.of(
                        "admin-people-empty",
                        "admin/people.jte",
                        new PeoplePage(
                                Shells.ADMIN,
                                List.of(),
                                List.of(),
                                Optional.empty(),
                                Map.of(),
                                List.of(),
                                Mistakes.none())),
                Sample.of(
                        "admin-people-token-made",
                        "admin/people.jte",
                        page(Optional.of("vg_" + "Ab3".repeat(14)), Map.of(), Mistakes.none())),
                new Sample(
                        "admin-people-mistakes",
                        words -> new Page(
                                "admin/people.jte",
                                page(
                                        Optional.empty(),
                                        Map.of("name", Shells.HOSTILE),
                                        new Mistakes(Map.of(
                                                "", words.say("admin.form.again"),
                                                "name", words.say("admin.form.characters"),
                                                "roles", words.say("people.mistake.roles"),
                                                "lifetime", words.say("people.mistake.lifetime")))))));
    }

    private static PeoplePage page(Optional<String> issued, Map<String, String> typed, Mistakes mistakes) {
        return new PeoplePage(
                Shells.ADMIN,
                List.of(
                        new PeoplePage.Person("f81d4fae-7dec-11d0", "Ada Lovelace", PeoplePage.ROLES, NOON, NOON),
                        new PeoplePage.Person("شخص", "عبد الرحمن", List.of("recruiter"), NOON, NOON),
                        new PeoplePage.Person(Shells.HOSTILE, Shells.HOSTILE, List.of(), NOON, NOON)),
                List.of(
                        new PeoplePage.Token(id("a"), "Nightly export", List.of("integrator"), NOON, NOON, false),
                        new PeoplePage.Token(id("b"), Shells.HOSTILE, PeoplePage.ROLES, NOON, NOON, true)),
                issued,
                typed,
                List.of("integrator"),
                mistakes);
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
