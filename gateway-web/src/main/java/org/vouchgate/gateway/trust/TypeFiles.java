package org.vouchgate.gateway.trust;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.vouchgate.credential.sdjwt.type.TypeRules;
import org.vouchgate.gateway.platform.TypeSettings;

/** Descriptions of credential types: files of the operator's, read once, where a mistake stops the deployment. */
@ApplicationScoped
public class TypeFiles {

    @Inject
    TypeSettings settings;

    @Inject
    TrustSources sources;

    private TypeRules rules = TypeRules.NONE;

    void readEarly(@Observes Startup startup) {
        rules();
    }

    @PostConstruct
    void prepare() {
        rules = TypeRules.of(
                settings.directory().map(TypeFiles::in).orElse(List.of()), settings.published(), sources.documents());
    }

    /** Which types have to keep to their descriptions. */
    public TypeRules rules() {
        return rules;
    }

    private static List<byte[]> in(Path directory) {
        try (var files = Files.list(directory)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".json"))
                    .sorted()
                    .map(TypeFiles::bytes)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("gateway.types.directory cannot be read", e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }
}
