package org.vouchgate.acceptance.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionalException;
import jakarta.transaction.UserTransaction;
import java.io.File;
import java.time.Instant;
import java.util.function.Supplier;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.vouchgate.acceptance.server.Repository;
import org.vouchgate.gateway.delivery.Connectors;
import org.vouchgate.gateway.employer.Employers;
import org.vouchgate.gateway.platform.GatewaySettings;
import org.vouchgate.gateway.platform.ShortCommit;

/** Runs inside the gateway's web application, in the archive that is shipped. */
@ExtendWith(ArquillianExtension.class)
class InContainerIT {

    private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");

    @Inject
    Connectors connectors;

    @Inject
    GatewaySettings settings;

    @Inject
    GatewaySettings settingsAgain;

    @Inject
    Employers employers;

    @Inject
    ShortCommit commit;

    @Inject
    UserTransaction transaction;

    @Deployment
    static EnterpriseArchive shipped() {
        var ear = ShrinkWrap.createFromZipFile(
                EnterpriseArchive.class,
                Repository.at("gateway-ear/target/vouchgate.ear").toFile());
        ear.getAsType(WebArchive.class, "/gateway-web.war")
                .addClass(InContainerIT.class)
                .addAsLibraries(jarOf(Assertions.class));
        return ear;
    }

    @Test
    void the_web_application_finds_the_connectors_beside_it_in_the_archive() {
        assertThat(connectors.all())
                .extracting(connector -> connector.describe().id())
                .contains("generic", "greenhouse", "sftp");
    }

    @Test
    void settings_are_read_once_from_the_servers_properties() {
        assertThat(settings.publicUrl()).hasToString(System.getProperty("gateway.public-url"));
        assertThat(settings.demo()).isTrue();
        assertThat(settingsAgain).isSameAs(settings);
    }

    @Test
    void what_a_short_commit_ran_is_there_afterwards() {
        commit.run(() -> employers.ensure("kept", "Kept Ltd", NOW));

        assertThat(employers.called("kept")).isPresent();
    }

    @Test
    void a_short_commit_that_throws_leaves_nothing_behind() {
        Supplier<String> insertAndFail = () -> {
            employers.ensure("undone", "Undone Ltd", NOW);
            assertThat(employers.called("undone")).isPresent();
            throw new IllegalStateException("after the insert");
        };

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> commit.run(insertAndFail))
                .withMessage("after the insert");

        assertThat(employers.called("undone")).isEmpty();
    }

    @Test
    void a_short_commit_stands_whatever_becomes_of_the_transaction_around_it()
            throws NotSupportedException, SystemException {
        transaction.begin();
        commit.run(() -> employers.ensure("apart", "Apart Ltd", NOW));
        employers.ensure("around", "Around Ltd", NOW);
        transaction.rollback();

        assertThat(employers.called("apart")).isPresent();
        assertThat(employers.called("around")).isEmpty();
    }

    @Test
    void no_employer_is_written_outside_a_transaction() throws SystemException {
        assertThat(transaction.getStatus()).isEqualTo(Status.STATUS_NO_TRANSACTION);

        assertThatExceptionOfType(TransactionalException.class)
                .isThrownBy(() -> employers.ensure("nowhere", "Nowhere Ltd", NOW));

        assertThat(employers.called("nowhere")).isEmpty();
    }

    private static File jarOf(Class<?> type) {
        return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath());
    }
}
