package org.vouchgate.gateway.automation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.vouchgate.ats.AtsConnector;
import org.vouchgate.gateway.audit.AuditTrail;
import org.vouchgate.gateway.delivery.AtsAccounts;
import org.vouchgate.gateway.delivery.Connectors;
import org.vouchgate.gateway.platform.BadInput;
import org.vouchgate.gateway.platform.NotFound;
import org.vouchgate.gateway.platform.Problem;
import org.vouchgate.gateway.platform.ShortCommit;
import org.vouchgate.gateway.platform.UserError;
import org.vouchgate.gateway.request.RequestTemplates;

/** An administrator makes rules about stages, switches them, and says what becomes of those who are held. */
@ApplicationScoped
public class KeepRules {

    private static final int RECENT = 50;

    @Inject
    StageRules rules;

    @Inject
    StagedMoves moves;

    @Inject
    AtsAccounts accounts;

    @Inject
    Connectors connectors;

    @Inject
    RequestTemplates templates;

    @Inject
    AuditTrail audit;

    @Inject
    ShortCommit commit;

    @Inject
    Clock clock;

    public List<RuleView> all(UUID employer) {
        return rules.of(employer).stream().map(this::view).toList();
    }

    public RuleView find(UUID employer, UUID id) {
        return view(existing(employer, id));
    }

    /** Makes a rule, switched off. */
    public RuleView make(UUID employer, String by, NewRule wanted) {
        if (accounts.find(employer, wanted.connector()).isEmpty()) {
            throw new BadInput("/connector", "There is no account with this connector; connect it first.");
        }
        if (connectors.find(wanted.connector()).flatMap(AtsConnector::records).isEmpty()) {
            throw new BadInput(
                    "/connector", "This system has no stages that could be read, so no rule can be made for it.");
        }
        if (templates.find(employer, wanted.packageId()).isEmpty()) {
            throw new BadInput("/packageId", "There is no such package; see the request templates.");
        }
        var now = clock.instant();
        var rule = StageRule.of(employer, wanted.place(), wanted.named(), wanted.bounds(), now, by);
        try {
            commit.run(() -> {
                rules.add(rule);
                audit.note(employer, now, by, "automation.rule-made", rule.id(), rule.packageId());
                return rule.id();
            });
        } catch (PersistenceException e) {
            if (rules.of(employer).stream().noneMatch(other -> sameStage(other, rule))) {
                throw e;
            }
            throw new UserError(Problem.of(
                    "rule-exists", 409, "There is a rule for this stage and package", "Change that one instead."));
        }
        return view(rule);
    }

    private static boolean sameStage(StageRule one, StageRule other) {
        return one.connector().equals(other.connector())
                && one.jobRef().equals(other.jobRef())
                && one.stageRef().equals(other.stageRef())
                && one.packageId().equals(other.packageId());
    }

    public RuleView change(UUID employer, String by, UUID id, ChangedRule wanted) {
        var now = clock.instant();
        return view(commit.run(() -> {
            var rule = existing(employer, id);
            wanted.on(rule);
            audit.note(employer, now, by, "automation.rule-changed", id, rule.active() ? "on" : "off");
            return rule;
        }));
    }

    /** What it asked stays asked; who waits is left alone. */
    public void remove(UUID employer, String by, UUID id) {
        var now = clock.instant();
        commit.run(() -> {
            if (!rules.remove(employer, id)) {
                throw new NotFound("rule");
            }
            moves.dismiss(employer, id, "The rule was removed.", now);
            audit.note(employer, now, by, "automation.rule-removed", id, "");
            return id;
        });
    }

    /** Lets all who are held be asked, within the rule's caps. */
    public int approve(UUID employer, String by, UUID id) {
        var now = clock.instant();
        return commit.run(() -> {
            existing(employer, id);
            var count = moves.approve(employer, id, now);
            audit.note(employer, now, by, "automation.approved", id, count + " applications");
            return count;
        });
    }

    /** Leaves all alone who wait or are held. */
    public int dismiss(UUID employer, String by, UUID id) {
        var now = clock.instant();
        return commit.run(() -> {
            existing(employer, id);
            var count = moves.dismiss(employer, id, "An administrator said no.", now);
            audit.note(employer, now, by, "automation.dismissed", id, count + " applications");
            return count;
        });
    }

    StageRule existing(UUID employer, UUID id) {
        return rules.find(employer, id).orElseThrow(() -> new NotFound("rule"));
    }

    private RuleView view(StageRule rule) {
        return RuleView.of(
                rule, moves.held(rule.employer(), rule.id()), moves.ofRule(rule.employer(), rule.id(), RECENT));
    }
}
