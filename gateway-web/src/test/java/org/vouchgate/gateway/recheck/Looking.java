package org.vouchgate.gateway.recheck;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.vouchgate.credential.CredentialRecheck;
import org.vouchgate.credential.Finding;
import org.vouchgate.credential.Reason;
import org.vouchgate.credential.StatusSource;
import org.vouchgate.gateway.assessment.Assessments;
import org.vouchgate.gateway.assessment.Concluded;
import org.vouchgate.gateway.assessment.Revise;
import org.vouchgate.gateway.audit.AuditTrail;
import org.vouchgate.gateway.delivery.AtsAccounts;
import org.vouchgate.gateway.delivery.Deliveries;
import org.vouchgate.gateway.delivery.Filing;
import org.vouchgate.gateway.delivery.Outbox;
import org.vouchgate.gateway.job.DescribeJob;
import org.vouchgate.gateway.persistence.Database;
import org.vouchgate.gateway.platform.Json;
import org.vouchgate.gateway.platform.ShortCommit;
import org.vouchgate.gateway.platform.StatusSettings;
import org.vouchgate.gateway.platform.Vaults;
import org.vouchgate.gateway.platform.network.Unhurried;
import org.vouchgate.gateway.request.Invitation;
import org.vouchgate.gateway.request.Opened;
import org.vouchgate.gateway.request.PresentationRequests;
import org.vouchgate.gateway.scoring.WeighProfile;
import org.vouchgate.gateway.taxonomy.Taxonomies;
import org.vouchgate.gateway.trust.Judges;
import org.vouchgate.matching.JobReading;
import org.vouchgate.matching.MatchReport;
import org.vouchgate.matching.Requirement;
import org.vouchgate.matching.Scorer;
import org.vouchgate.matching.Weights;
import org.vouchgate.skills.SkillProfile;
import org.vouchgate.skills.taxonomy.SkillsTaxonomy;
import org.vouchgate.skills.taxonomy.StarterVocabulary;

/** The second look, put together by hand, with an issuer who is listed and lists that answer as they are told. */
final class Looking {

    private static final Finding LISTED = Finding.passed(Reason.ISSUER_ON_TRUST_LIST, "Listed");

    private Looking() {}

    static LookAgain again(EntityManager entities, Finding status, Instant at) {
        return again(entities, (issuer, references, now) -> status, at);
    }

    static LookAgain again(EntityManager entities, StatusSource status, Instant at) {
        var look = new LookAgain();
        look.assessments = assessments(entities);
        look.judges = judges(status);
        look.invitation = new Invitation();
        Database.set(look.invitation, "protocol", Opened.protocol());
        look.revise = revise(look.judges);
        look.filing = new Filing();
        Database.set(look.filing, "accounts", Database.on(entities, AtsAccounts.class));
        look.outbox = new Outbox();
        Database.set(look.outbox, "deliveries", Database.on(entities, Deliveries.class));
        Database.set(look.outbox, "clock", Clock.fixed(at, ZoneOffset.UTC));
        look.requests = Database.on(entities, PresentationRequests.class);
        look.audit = Database.on(entities, AuditTrail.class);
        look.commit = new ShortCommit();
        look.time = Unhurried.work();
        return look;
    }

    private static Judges judges(StatusSource status) {
        return new Judges() {
            @Override
            public CredentialRecheck againFor(UUID employer, boolean strictChains) {
                return new CredentialRecheck((credential, at) -> LISTED, status);
            }

            @Override
            public Map<String, String> namesKnownTo(UUID employer) {
                return Map.of();
            }
        };
    }

    private static Revise revise(Judges judges) {
        var taxonomy = StarterVocabulary.load();
        var revise = new Revise();
        Database.set(revise, "judges", judges);
        Database.set(revise, "weighProfile", new WeighProfile() {
            @Override
            public MatchReport of(UUID employer, SkillProfile profile, List<Requirement> requirements, Instant at) {
                return new Scorer(taxonomy).score(profile, requirements, Weights.standard(), at);
            }
        });
        Database.set(revise, "taxonomies", new Taxonomies() {
            @Override
            public SkillsTaxonomy of(UUID employer) {
                return taxonomy;
            }
        });
        Database.set(revise, "jobs", new DescribeJob() {
            @Override
            public JobReading readingOf(UUID employer, UUID job) {
                return new JobReading(List.of(Concluded.JAVA), List.of(), List.of(), "1");
            }
        });
        return revise;
    }

    static Assessments assessments(EntityManager entities) {
        var assessments = Database.on(entities, Assessments.class);
        Database.set(assessments, "json", new Json());
        Database.set(assessments, "vault", Vaults.keyedWith(7));
        Database.set(assessments, "settings", new StatusSettings(true, Duration.ofMinutes(5), Duration.ofHours(6), 3));
        return assessments;
    }
}
