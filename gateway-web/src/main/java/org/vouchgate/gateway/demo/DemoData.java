package org.vouchgate.gateway.demo;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.vouchgate.gateway.employer.Employer;
import org.vouchgate.gateway.employer.Employers;
import org.vouchgate.gateway.login.Admission;
import org.vouchgate.gateway.login.ApiTokens;
import org.vouchgate.gateway.login.DemoRealm;
import org.vouchgate.gateway.login.Role;
import org.vouchgate.gateway.platform.GatewaySettings;
import org.vouchgate.gateway.platform.ShortCommit;

/** Makes the demo usable at once, and tells a stranger's script how: address and tokens in one file. */
@Singleton
@Startup
@DependsOn("Migrations")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // each row is made in a commit of its own
public class DemoData {

    private static final List<String> ROLES =
            List.of(Role.RECRUITER, Role.EMPLOYER_ADMIN, Role.PRIVACY_OFFICER, Role.INTEGRATOR);
    private static final Duration TOKENS_LAST = Duration.ofDays(90);

    @Inject
    GatewaySettings settings;

    @Inject
    Employers employers;

    @Inject
    Admission admission;

    @Inject
    ApiTokens tokens;

    @Inject
    ShortCommit commit;

    @Inject
    Clock clock;

    @PostConstruct
    void prepare() {
        if (!settings.demo()) {
            return;
        }
        var now = clock.instant();
        var employer = commit.run(() -> employers.ensure(
                DemoRealm.EMPLOYER, "Harbour & Vale Ltd", Optional.of("people@harbour-vale.example"), now));
        var other = commit.run(() -> employers.ensure(DemoRealm.OTHER_EMPLOYER, "Quillon Works", now));
        var description = Json.createObjectBuilder()
                .add("baseUrl", settings.publicUrl().toString())
                .add("api", settings.at("/api/v1").toString())
                .add("employer", described(employer))
                .add("tokens", tokens(employer))
                .add("otherEmployer", described(other).add("tokens", tokens(other)));
        write(description.build().toString());
    }

    private static JsonObjectBuilder described(Employer employer) {
        return Json.createObjectBuilder().add("slug", employer.slug()).add("name", employer.name());
    }

    /** Fresh tokens at every start; those of the start before are withdrawn. */
    private JsonObjectBuilder tokens(Employer employer) {
        tokens.of(employer.id()).stream()
                .filter(token -> token.name().startsWith("demo "))
                .forEach(token -> admission.withdrawToken(employer.id(), token.id()));
        var issued = Json.createObjectBuilder();
        ROLES.forEach(role -> issued.add(role, token(employer.id(), role)));
        return issued;
    }

    private String token(UUID employer, String role) {
        return admission
                .issueToken(employer, "demo " + role, Set.of(role), TOKENS_LAST)
                .value();
    }

    private void write(String json) {
        try {
            var file = settings.demoFile();
            Files.deleteIfExists(file);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, json);
        } catch (IOException e) {
            throw new UncheckedIOException("gateway.demo.file cannot be written", e);
        }
    }
}
