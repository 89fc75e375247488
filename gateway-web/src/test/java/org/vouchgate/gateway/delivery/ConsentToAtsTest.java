package org.vouchgate.gateway.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vouchgate.gateway.request.Opened.NOON;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vouchgate.ats.AtsAccount;
import org.vouchgate.ats.AtsConnector;
import org.vouchgate.ats.Exchange;
import org.vouchgate.ats.Refusal;
import org.vouchgate.ats.StepOutcome;
import org.vouchgate.ats.TokensInMemory;
import org.vouchgate.ats.http.AtsReply;
import org.vouchgate.gateway.audit.AuditTrail;
import org.vouchgate.gateway.platform.GatewaySettings;
import org.vouchgate.gateway.platform.ShortCommit;
import org.vouchgate.gateway.platform.UserError;
import org.vouchgate.gateway.traffic.ConsentsUnderWay;
import org.vouchgate.gateway.traffic.Exchanges;
import org.vouchgate.gateway.traffic.Urgency;

/** A consent that is not taken leaves a line in the audit trail, whoever refused it. */
class ConsentToAtsTest {

    private static final AtsConnector REFUSING = new AskingConsent(
            "example",
            new StepOutcome.Refused(Refusal.AUTHORIZATION_REVOKED, "Not you"),
            Optional.empty(),
            exchange -> new StepOutcome.Done("-"));

    private static final UUID EMPLOYER = UUID.randomUUID();

    private final List<String> audited = new ArrayList<>();
    private boolean begunHere = true;

    @Test
    void a_way_back_that_was_not_begun_here_is_noted() {
        begunHere = false;

        refuse("code");

        assertThat(audited).containsExactly("admin ats.consent-refused not begun in this browser, or used");
    }

    @Test
    void a_consent_that_was_declined_at_the_ats_is_noted() {
        refuse("");

        assertThat(audited).containsExactly("admin ats.consent-refused example: none was sent along");
    }

    @Test
    void a_code_that_the_ats_trades_for_nothing_is_noted_without_the_code() {
        refuse("code");

        assertThat(audited).containsExactly("admin ats.consent-refused example: no access given");
    }

    private void refuse(String code) {
        assertThatThrownBy(() -> consenting().accept(EMPLOYER, "admin", "session", "state", code))
                .isInstanceOf(UserError.class);
    }

    private ConsentToAts consenting() {
        var consents = new ConsentToAts();
        consents.clock = Clock.fixed(NOON, ZoneOffset.UTC);
        consents.commit = new ShortCommit();
        consents.gateway = new GatewaySettings(
                URI.create("https://verify.example"), false, Path.of("trust"), Path.of("templates"), Path.of("demo"));
        consents.underWay = new ConsentsUnderWay() {
            @Override
            public Optional<String> spend(UUID employer, String subject, String session, String state, Instant at) {
                return Optional.of("example").filter(connector -> begunHere);
            }
        };
        consents.audit = new AuditTrail() {
            @Override
            public void note(UUID employer, Instant at, String actor, String action, UUID about, String detail) {
                audited.add(actor + " " + action + " " + detail);
            }
        };
        consents.connectors = new Connectors() {
            @Override
            public Optional<AtsConnector> find(String id) {
                return Optional.of(REFUSING);
            }
        };
        consents.accounts = new AtsAccounts() {
            @Override
            public Optional<AtsAccount> find(UUID employer, String connector) {
                return Optional.of(new AtsAccount(employer.toString(), connector, Map.of(), Map.of()));
            }
        };
        consents.exchanges = new Exchanges() {
            @Override
            public Exchange open(AtsConnector connector, AtsAccount account, Urgency urgency, Instant at) {
                return Exchange.overHttp(account, request -> new AtsReply.NoAnswer(false), new TokensInMemory(), at);
            }
        };
        return consents;
    }
}
