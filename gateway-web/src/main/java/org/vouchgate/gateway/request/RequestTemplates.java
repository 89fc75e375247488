package org.vouchgate.gateway.request;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.vouchgate.gateway.employer.Employer;
import org.vouchgate.gateway.employer.Employers;
import org.vouchgate.gateway.platform.AskingSettings;
import org.vouchgate.gateway.platform.GatewaySettings;
import org.vouchgate.presentation.PresentationProtocol;
import org.vouchgate.presentation.dcql.ParsedQuery;
import org.vouchgate.presentation.dcql.QueryProblem;

/**
 * What can be asked for by name. The templates in {@code config/templates}, for every employer and for single ones, are
 * read once at start, where a mistake stops the deployment and says where, and where a query that asks for too much is
 * remarked on in the log; those that an employer's admin wrote are read when they are asked for.
 */
@ApplicationScoped
public class RequestTemplates {

    /** What is asked when a request names neither a template nor a query. */
    public static final String DEFAULT = "skills";

    private static final System.Logger LOG = System.getLogger(RequestTemplates.class.getName());

    @Inject
    GatewaySettings settings;

    @Inject
    AskingSettings asking;

    @Inject
    PresentationProtocol protocol;

    @Inject
    Employers employers;

    @Inject
    OwnTemplates own;

    private EmployerFiles<RequestTemplate> templates;

    void readEarly(@Observes Startup startup) {
        templates.common().size();
    }

    @PostConstruct
    void read() {
        templates = EmployerFiles.read(settings.templates(), "gateway.templates.directory", this::template);
        if (!templates.common().containsKey(DEFAULT)) {
            throw new IllegalStateException(
                    settings.templates() + " has no " + DEFAULT + ".json, which is asked for by default");
        }
    }

    public Optional<RequestTemplate> find(UUID employer, String name) {
        return Optional.ofNullable(of(employer).get(name));
    }

    /** What an employer can ask for by name, in the order of the names. */
    public Collection<RequestTemplate> all(UUID employer) {
        return of(employer).values();
    }

    /** What came in files, for every employer and for this one; the admin's own left aside. */
    public Collection<RequestTemplate> inFiles(UUID employer) {
        return filed(employer).values();
    }

    private Map<String, RequestTemplate> filed(UUID employer) {
        return employers.find(employer).map(Employer::slug).map(templates::of).orElseGet(templates::common);
    }

    /** What an admin wrote counts before files of the same name, until it is retired. */
    private Map<String, RequestTemplate> of(UUID employer) {
        var all = new TreeMap<>(filed(employer));
        own.latest(employer).stream()
                .filter(template -> !template.retired())
                .flatMap(template -> opened(template).stream())
                .forEach(template -> all.put(template.name(), template));
        return all;
    }

    /** Nothing if what could be asked when it was written cannot be asked any more, as settings have become stricter. */
    private Optional<RequestTemplate> opened(OwnTemplate template) {
        var text = template.text();
        return protocol.readQuery(text.query())
                .fold(
                        valid -> TooMuch.refused(valid.warnings(), asking).isEmpty()
                                ? Optional.of(new RequestTemplate(
                                        template.name(),
                                        text.title(),
                                        text.description(),
                                        text.purpose(),
                                        valid.query(),
                                        valid.warnings()))
                                : Optional.empty(),
                        invalid -> Optional.empty());
    }

    private RequestTemplate template(String name, Path file) {
        try (var reader = Json.createReader(Files.newInputStream(file))) {
            var json = reader.readObject();
            var query = query(file, json.getJsonObject("dcqlQuery").toString());
            return new RequestTemplate(
                    name,
                    json.getString("title"),
                    json.getString("description"),
                    json.getString("purpose"),
                    query.query(),
                    query.warnings());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JsonException | NullPointerException | ClassCastException e) {
            throw new IllegalStateException(
                    file + " must be a JSON object with title, description, purpose and dcqlQuery", e);
        }
    }

    private ParsedQuery.Valid query(Path file, String json) {
        var query = protocol.readQuery(json).fold(valid -> valid, invalid -> {
            throw new IllegalStateException(file + ": " + places(invalid.problems()));
        });
        var refused = TooMuch.refused(query.warnings(), asking);
        if (!refused.isEmpty()) {
            throw new IllegalStateException(file + ": " + places(refused));
        }
        if (!query.warnings().isEmpty()) {
            LOG.log(Level.WARNING, "{0}: {1}", file, places(query.warnings()));
        }
        return query;
    }

    private static String places(List<QueryProblem> problems) {
        return problems.stream()
                .map(problem -> "/dcqlQuery" + problem.pointer() + " " + problem.sentence())
                .collect(Collectors.joining("; "));
    }
}
