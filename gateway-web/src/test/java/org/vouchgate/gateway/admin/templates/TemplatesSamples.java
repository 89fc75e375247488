package org.vouchgate.gateway.admin.templates;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vouchgate.gateway.admin.Shells;
import org.vouchgate.gateway.admin.templates.TemplatesPage.Entry;
import org.vouchgate.gateway.admin.templates.TemplatesPage.Own;
import org.vouchgate.gateway.pages.Asked;
import org.vouchgate.gateway.platform.Page;
import org.vouchgate.gateway.recruiter.Mistakes;
import org.vouchgate.gateway.request.Opened;
import org.vouchgate.gateway.samples.Sample;
import org.vouchgate.presentation.dcql.QueryProblem;

/** Templates of every origin, and their form: empty, filled, with remarks and with mistakes. */
public final class TemplatesSamples {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final String QUERY = QueryDraft.read("")
            .orElseThrow()
            .and(new QueryDraft.Wanted(
                    "dc+sd-jwt", "urn:example:certificate:1", List.of("skills", "birthdate"), "required"))
            .text();
    private static final List<QueryProblem> REMARKS = List.of(new QueryProblem(
            QueryProblem.Code.PROTECTED_ATTRIBUTE,
            "/credentials/0/claims/1/path",
            "This asks for the age or date of birth, by which nobody may be chosen for a job."));

    private TemplatesSamples() {}

    public static List<Sample> all() {
        return List.of(
                Sample.of(
                        "admin-templates",
                        "admin/templates.jte",
                        new TemplatesPage(
                                Shells.ADMIN,
                                List.of(
                                        entry("welding", Optional.of(own(3, false))),
                                        entry("old-fair", Optional.of(own(2, true))),
                                        entry("skills", Optional.empty()),
                                        new Entry(
                                                "hostile",
                                                Shells.HOSTILE,
                                                Shells.HOSTILE,
                                                Shells.HOSTILE,
                                                Optional.of(own(1, false)),
                                                Optional.empty(),
                                                List.of())))),
                Sample.of("admin-template-new", "admin/template.jte", form(false, Map.of("basedOn", "0"))),
                Sample.of("admin-template-change", "admin/template.jte", form(true, filled())),
                mistakes());
    }

    private static Sample mistakes() {
        return new Sample(
                "admin-template-mistakes",
                words -> new Page(
                        "admin/template.jte",
                        new TemplatePage(
                                Shells.ADMIN,
                                false,
                                Map.of("basedOn", "0", "name", "Not A Name", "query", "{", "title", Shells.HOSTILE),
                                Optional.empty(),
                                List.of(),
                                List.of(),
                                new Mistakes(Map.of(
                                        "", words.say("admin.form.again"),
                                        "name", words.say("templates.mistake.name"),
                                        "title", words.say("admin.form.characters"),
                                        "description", words.say("admin.form.missing"),
                                        "purpose", words.say("admin.form.missing"),
                                        "addType", words.say("admin.form.missing"),
                                        "addFormat", words.say("templates.mistake.format"),
                                        "query", words.say("templates.mistake.query", "/credentials is missing"))))));
    }

    private static Map<String, String> filled() {
        return Map.of(
                "basedOn", "3",
                "name", "welding",
                "title", "Welding",
                "description", "A welder's certificate",
                "purpose", "To see that you may weld.",
                "query", QUERY);
    }

    private static TemplatePage form(boolean fixed, Map<String, String> typed) {
        return new TemplatePage(
                Shells.ADMIN,
                fixed,
                typed,
                asked().filter(any -> fixed),
                fixed ? REMARKS : List.of(),
                fixed ? List.of(own(3, false), own(2, true), own(1, false)) : List.of(),
                Mistakes.none());
    }

    private static Entry entry(String name, Optional<Own> own) {
        return new Entry(name, "Welding", "A welder's certificate", "To see that you may weld.", own, asked(), REMARKS);
    }

    private static Own own(int version, boolean retired) {
        return new Own(version, retired, NOON, "Ada Lovelace");
    }

    private static Optional<Asked> asked() {
        return Opened.protocol()
                .readQuery(QUERY)
                .fold(valid -> Optional.of(Asked.of(valid.query())), invalid -> Optional.empty());
    }
}
