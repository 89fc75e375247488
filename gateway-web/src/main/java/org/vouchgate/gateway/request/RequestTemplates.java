package org.vouchgate.gateway.request;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.vouchgate.gateway.platform.GatewaySettings;
import org.vouchgate.presentation.PresentationProtocol;
import org.vouchgate.presentation.dcql.DcqlQuery;

/** The templates in {@code config/templates}: read once at start, where a mistake stops the deployment and says where. */
@ApplicationScoped
public class RequestTemplates {

    /** What is asked when a request names neither a template nor a query. */
    public static final String DEFAULT = "skills";

    @Inject
    GatewaySettings settings;

    @Inject
    PresentationProtocol protocol;

    private Map<String, RequestTemplate> templates = Map.of();

    void readEarly(@Observes Startup startup) {
        templates.size();
    }

    @PostConstruct
    void read() {
        try (var files = Files.list(settings.templates())) {
            var read = new LinkedHashMap<String, RequestTemplate>();
            files.filter(file -> file.toString().endsWith(".json")).sorted().forEach(file -> {
                var template = template(file);
                read.put(template.name(), template);
            });
            templates = Collections.unmodifiableMap(read);
        } catch (IOException e) {
            throw new UncheckedIOException("gateway.templates.directory cannot be read", e);
        }
        if (!templates.containsKey(DEFAULT)) {
            throw new IllegalStateException(
                    settings.templates() + " has no " + DEFAULT + ".json, which is asked for by default");
        }
    }

    public Optional<RequestTemplate> find(String name) {
        return Optional.ofNullable(templates.get(name));
    }

    public Collection<RequestTemplate> all() {
        return templates.values();
    }

    private RequestTemplate template(Path file) {
        try (var reader = Json.createReader(Files.newInputStream(file))) {
            var json = reader.readObject();
            var name = file.getFileName().toString().replace(".json", "");
            return new RequestTemplate(
                    name,
                    json.getString("title"),
                    json.getString("description"),
                    json.getString("purpose"),
                    query(file, json));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JsonException | NullPointerException | ClassCastException e) {
            throw new IllegalStateException(
                    file + " must be a JSON object with title, description, purpose and dcqlQuery", e);
        }
    }

    private DcqlQuery query(Path file, JsonObject json) {
        return protocol.readQuery(json.getJsonObject("dcqlQuery").toString()).fold(valid -> valid.query(), invalid -> {
            throw new IllegalStateException(file + ": "
                    + invalid.problems().stream()
                            .map(problem -> "/dcqlQuery" + problem.pointer() + " " + problem.sentence())
                            .collect(Collectors.joining("; ")));
        });
    }
}
