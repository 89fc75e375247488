package org.vouchgate.presentation.dcql;

import java.util.List;
import java.util.Map;
import org.vouchgate.credential.Verdict;

/** The rule by which credentials make up an answer (OpenID4VP 1.0, section 6.4.2), three-valued. */
final class SetRule {

    private SetRule() {}

    static QueryOutcome outcome(DcqlQuery query, Map<String, List<Verdict>> verdicts) {
        var required = query.credentialSets().isEmpty()
                ? everyCredential(query, verdicts)
                : everyRequiredSet(query.credentialSets(), verdicts);
        // If every set is optional the rule holds for an answer without one good credential; that must not read as a
        // yes.
        return QueryOutcome.all(List.of(required, anythingAtAll(query, verdicts)));
    }

    private static QueryOutcome everyCredential(DcqlQuery query, Map<String, List<Verdict>> verdicts) {
        return QueryOutcome.all(query.credentials().stream()
                .map(credential -> of(credential.id(), verdicts))
                .toList());
    }

    private static QueryOutcome everyRequiredSet(List<CredentialSet> sets, Map<String, List<Verdict>> verdicts) {
        return QueryOutcome.all(sets.stream()
                .filter(CredentialSet::required)
                .map(set -> oneOption(set, verdicts))
                .toList());
    }

    private static QueryOutcome oneOption(CredentialSet set, Map<String, List<Verdict>> verdicts) {
        return QueryOutcome.any(set.options().stream()
                .map(option -> QueryOutcome.all(
                        option.stream().map(id -> of(id, verdicts)).toList()))
                .toList());
    }

    private static QueryOutcome anythingAtAll(DcqlQuery query, Map<String, List<Verdict>> verdicts) {
        return QueryOutcome.any(query.credentials().stream()
                .map(credential -> of(credential.id(), verdicts))
                .toList());
    }

    private static QueryOutcome of(String id, Map<String, List<Verdict>> verdicts) {
        return QueryOutcome.any(
                verdicts.getOrDefault(id, List.of()).stream().map(SetRule::of).toList());
    }

    private static QueryOutcome of(Verdict verdict) {
        return verdict.fold(
                accepted -> QueryOutcome.SATISFIED,
                rejected -> QueryOutcome.NOT_SATISFIED,
                undetermined -> QueryOutcome.UNDETERMINED);
    }
}
