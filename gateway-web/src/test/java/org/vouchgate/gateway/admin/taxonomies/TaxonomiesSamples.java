package org.vouchgate.gateway.admin.taxonomies;

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
import org.vouchgate.gateway.taxonomy.TaxonomyView;

/** Taxonomies in every state of their import. */
public final class TaxonomiesSamples {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    private TaxonomiesSamples() {}

    public static List<Sample> all() {
        return List.of(
                Sample.of(
                        "admin-taxonomies-empty",
                        "admin/taxonomies.jte",
                        new TaxonomiesPage(Shells.ADMIN, List.of(), Map.of(), Mistakes.none())),
                Sample.of(
                        "admin-taxonomies",
                        "admin/taxonomies.jte",
                        new TaxonomiesPage(Shells.ADMIN, everyState(), Map.of(), Mistakes.none())),
                new Sample(
                        "admin-taxonomies-mistakes",
                        words -> new Page(
                                "admin/taxonomies.jte",
                                new TaxonomiesPage(
                                        Shells.ADMIN,
                                        List.of(),
                                        Map.of("name", Shells.HOSTILE, "kind", "nonsense"),
                                        new Mistakes(Map.of(
                                                "", words.say("admin.form.again"),
                                                "kind", words.say("taxonomies.mistake.kind"),
                                                "name", words.say("admin.form.characters"),
                                                "file", words.say("taxonomies.mistake.file")))))));
    }

    private static List<TaxonomyView> everyState() {
        return List.of(
                view("ESCO", "esco-csv", "ready", true, 0),
                view("O*NET", "onet-text", "ready", false, 12),
                view("Queued", "rsd-json", "queued", false, 0),
                view("Reading", "case-json", "reading", false, 120_000),
                view("Indexing", "ctdl-asn", "indexing", false, 40),
                view("Learning", "esco-csv", "learning", false, 60),
                view("Joining", "esco-csv", "joining", false, 80),
                view(Shells.HOSTILE, "plain-csv", "failed", false, 1));
    }

    private static TaxonomyView view(String name, String kind, String state, boolean active, long number) {
        var report = new TaxonomyView.Report(
                13_939,
                210_442,
                27_001,
                List.of("en", "de", "ar"),
                number,
                List.of(new TaxonomyView.Skipped("skills_en.csv", 7, Shells.HOSTILE)));
        return new TaxonomyView(
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)),
                name,
                kind,
                "skills.zip",
                10,
                "esco/0a1b2c3d4e5f",
                state,
                active,
                Optional.of(NOON).filter(any -> active),
                new TaxonomyView.Progress("skills_en.csv", number, (int) Math.min(number, 100)),
                Optional.of(report).filter(any -> state.equals("ready")),
                Optional.of("The file skills.csv has no column called name.").filter(any -> state.equals("failed")),
                NOON,
                Optional.empty());
    }
}
