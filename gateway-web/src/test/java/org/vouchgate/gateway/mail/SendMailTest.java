package org.vouchgate.gateway.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vouchgate.gateway.request.Opened.NOON;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vouchgate.gateway.audit.AuditTrail;
import org.vouchgate.gateway.employer.Employer;
import org.vouchgate.gateway.employer.Employers;
import org.vouchgate.gateway.persistence.Commits;
import org.vouchgate.gateway.persistence.Database;
import org.vouchgate.gateway.persistence.Engine;
import org.vouchgate.gateway.platform.MailSettings;
import org.vouchgate.gateway.platform.MailSettings.Security;
import org.vouchgate.gateway.platform.MailSettings.Server;
import org.vouchgate.gateway.request.Opened;
import org.vouchgate.gateway.request.PresentationRequest;
import org.vouchgate.gateway.request.PresentationRequests;

/** A letter that a bug keeps from being written. */
class SendMailTest {

    private static final int ATTEMPTS = 3;
    private static final Duration LEASE = Duration.ofMinutes(5);

    private final Database database = Engine.H2.database();
    private final Commits commits = new Commits(database);
    private PresentationRequest request;

    @BeforeEach
    void queue() {
        database.empty();
        var opened = Opened.in(database);
        database.commit(entities -> entities.createNativeQuery(
                        "update presentation_request set candidate_email = 'mira@a.example' where id = ?1")
                .setParameter(1, opened.id())
                .executeUpdate());
        request = database.commit(entities -> entities.find(PresentationRequest.class, opened.id()));
        database.commit(Mails.class, mails -> {
            var mail = Mail.of(request, Mail.Kind.TAKEN_BACK, 1, "en", NOON);
            mails.add(mail);
            return mail;
        });
    }

    @Test
    @DisplayName("what breaks off whenever it is tried is not tried for ever: after all attempts a person looks")
    void a_letter_that_cannot_be_written_becomes_stuck() {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            var late = sending(LEASE.multipliedBy(attempt));
            assertThatThrownBy(late::sendDue).hasMessage("a bug");
            assertThat(mails()).extracting(Mail::state).containsExactly(Mail.State.WAITING);
        }

        sending(LEASE.multipliedBy(ATTEMPTS)).sendDue();

        assertThat(mails()).extracting(Mail::state).containsExactly(Mail.State.STUCK);
        assertThat(database.number("select count(*) from audit_event where action = 'mail.stuck'"))
                .isEqualTo(1);
    }

    private List<Mail> mails() {
        return database.commit(Mails.class, mails -> mails.ofRequest(request.employer(), request.id()));
    }

    /** A gateway whose letters nobody can write, at this time. */
    private SendMail sending(Duration later) {
        var sending = new SendMail();
        sending.mails = commits.on(new Mails());
        sending.requests = commits.on(new PresentationRequests());
        sending.employers = new Employers() {
            @Override
            public Optional<Employer> find(UUID id) {
                throw new IllegalStateException("a bug");
            }
        };
        sending.audit = commits.on(new AuditTrail());
        sending.commit = commits;
        sending.settings = new MailSettings(
                Optional.of(new Server("localhost", 25, Security.NONE, Optional.empty())),
                "jobs@employer.example",
                Optional.empty(),
                ATTEMPTS,
                Duration.ofMinutes(1),
                Duration.ZERO);
        sending.clock = Clock.fixed(NOON.plus(later), ZoneOffset.UTC);
        return sending;
    }
}
