package org.vouchgate.gateway.request;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vouchgate.gateway.employer.Employer;
import org.vouchgate.gateway.employer.Employers;
import org.vouchgate.gateway.platform.AskingSettings;
import org.vouchgate.presentation.request.VerifierInfo;

/** What registrars and others say about the employers (AR-15): read once at start, where a mistake stops the deployment. */
@ApplicationScoped
public class VerifierInfos {

    @Inject
    AskingSettings asking;

    @Inject
    Employers employers;

    private Optional<EmployerFiles<VerifierInfo>> infos = Optional.empty();

    void readEarly(@Observes Startup startup) {
        infos.isPresent();
    }

    @PostConstruct
    void read() {
        infos = asking.verifierInfo()
                .map(directory ->
                        EmployerFiles.read(directory, "gateway.verifier-info.directory", (name, file) -> info(file)));
    }

    List<VerifierInfo> of(UUID employer) {
        return infos.flatMap(
                        files -> employers.find(employer).map(Employer::slug).map(files::of))
                .map(found -> List.copyOf(found.values()))
                .orElse(List.of());
    }

    private static VerifierInfo info(Path file) {
        try (var reader = Json.createReader(Files.newInputStream(file))) {
            var json = reader.readObject();
            return new VerifierInfo(
                    json.getString("format"),
                    json.get("data"),
                    json.get("credential_ids") instanceof JsonArray ids
                            ? ids.getValuesAs(JsonString::getString)
                            : List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JsonException | NullPointerException | ClassCastException | IllegalArgumentException e) {
            throw new IllegalStateException(
                    file + " must be a JSON object with format and data, and credential_ids if it is about some only",
                    e);
        }
    }
}
