package org.vouchgate.gateway.admin.templates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vouchgate.gateway.login.KnownPeople;
import org.vouchgate.gateway.login.KnownPerson;
import org.vouchgate.gateway.pages.Asked;
import org.vouchgate.gateway.recruiter.Mistakes;
import org.vouchgate.gateway.recruiter.Shell;
import org.vouchgate.gateway.request.KeepTemplates;
import org.vouchgate.gateway.request.OwnTemplate;
import org.vouchgate.gateway.request.OwnTemplates;
import org.vouchgate.gateway.request.RequestTemplate;
import org.vouchgate.gateway.request.RequestTemplates;
import org.vouchgate.presentation.PresentationProtocol;

/** Lays out what can be asked for by name. */
@ApplicationScoped
public class TemplatePages {

    @Inject
    RequestTemplates templates;

    @Inject
    OwnTemplates own;

    @Inject
    KeepTemplates keep;

    @Inject
    KnownPeople people;

    @Inject
    PresentationProtocol protocol;

    TemplatesPage all(Shell shell, UUID employer) {
        var names = names(employer);
        var written = own.latest(employer);
        var offered = written.stream()
                .filter(template -> !template.retired())
                .map(OwnTemplate::name)
                .collect(Collectors.toSet());
        return new TemplatesPage(
                shell,
                Stream.concat(
                                written.stream().map(template -> entry(template, names)),
                                templates.inFiles(employer).stream()
                                        .filter(template -> !offered.contains(template.name()))
                                        .map(TemplatePages::entry))
                        .toList());
    }

    TemplatePage form(Shell shell, UUID employer, boolean fixed, Map<String, String> typed, Mistakes mistakes) {
        var query = typed.getOrDefault("query", "");
        var names = names(employer);
        return new TemplatePage(
                shell,
                fixed,
                typed,
                asked(query),
                query.isBlank() ? List.of() : keep.remarks(query),
                fixed
                        ? own.versions(employer, typed.getOrDefault("name", "")).stream()
                                .map(version -> own(version, names))
                                .toList()
                        : List.of(),
                mistakes);
    }

    /** A template's text as the form has it; one's own counts before a file's. */
    Optional<Map<String, String>> typed(UUID employer, String name) {
        return templates
                .find(employer, name)
                .map(template -> Map.of(
                        "name", template.name(),
                        "title", template.title(),
                        "description", template.description(),
                        "purpose", template.purpose(),
                        "query", new QueryDraft(template.query().toJson()).text()));
    }

    Map<String, String> written(OwnTemplate template) {
        var text = template.text();
        return Map.of(
                "name", template.name(),
                "title", text.title(),
                "description", text.description(),
                "purpose", text.purpose(),
                "query", text.query());
    }

    private Optional<Asked> asked(String query) {
        return query.isBlank()
                ? Optional.empty()
                : protocol.readQuery(query)
                        .fold(valid -> Optional.of(Asked.of(valid.query())), invalid -> Optional.empty());
    }

    private TemplatesPage.Entry entry(OwnTemplate template, Map<String, String> names) {
        var text = template.text();
        return new TemplatesPage.Entry(
                template.name(),
                text.title(),
                text.description(),
                text.purpose(),
                Optional.of(own(template, names)),
                asked(text.query()),
                keep.remarks(text.query()));
    }

    private static TemplatesPage.Entry entry(RequestTemplate template) {
        return new TemplatesPage.Entry(
                template.name(),
                template.title(),
                template.description(),
                template.purpose(),
                Optional.empty(),
                Optional.of(Asked.of(template.query())),
                template.warnings());
    }

    private static TemplatesPage.Own own(OwnTemplate template, Map<String, String> names) {
        return new TemplatesPage.Own(
                template.version(),
                template.retired(),
                template.createdAt(),
                names.getOrDefault(template.createdBy(), template.createdBy()));
    }

    private Map<String, String> names(UUID employer) {
        return people.of(employer).stream()
                .collect(Collectors.toMap(KnownPerson::subject, KnownPerson::name, (one, other) -> one));
    }
}
