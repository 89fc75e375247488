package org.vouchgate.gateway.employer;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.Map;
import org.vouchgate.gateway.platform.EmployerSettings;
import org.vouchgate.gateway.platform.GatewaySettings;
import org.vouchgate.gateway.platform.ShortCommit;

/** At start, makes the employers that the operator lists. Who is no longer listed stays: rows are theirs. */
@Singleton
@Startup
@DependsOn("Migrations")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // the file is read with no transaction open
public class EnsureEmployers {

    private static final System.Logger LOG = System.getLogger(EnsureEmployers.class.getName());

    @Inject
    EmployerSettings settings;

    @Inject
    GatewaySettings gateway;

    @Inject
    Employers employers;

    @Inject
    ShortCommit commit;

    @Inject
    Clock clock;

    @PostConstruct
    void ensure() {
        var listed = settings.file().map(EmployersFile::read).orElse(Map.<String, EmployersFile.Listed>of());
        if (!listed.isEmpty()) {
            var now = clock.instant();
            commit.run(() -> {
                listed.forEach((slug, each) -> employers.ensure(slug, each.name(), each.contact(), now));
                return listed.size();
            });
        }
        if (!gateway.demo() && employers.none()) {
            LOG.log(Level.WARNING, "there are no employers, so nobody can log in: list them in gateway.employers");
        }
    }
}
