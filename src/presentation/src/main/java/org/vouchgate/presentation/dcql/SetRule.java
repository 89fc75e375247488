package org.vouchgate.presentation.dcql;

import java.util.List;
import java.util.Map;
import org.vouchgate.credential.Verdict;

/** The rule by which credentials make up an answer (OpenID4VP 1.0, section 6.4.2), three-valued. */
final class SetRule {

    private SetRule() {}

    static QueryOutcome outcome(DcqlQuery query, Map<String, List<QueryOutcome>> answers) {
        var required = query.credentialSets().isEmpty()
                ? everyCredential(query, answers)
                : everyRequiredSet(query.credentialSets(), answers);
        // If every set is optional the rule holds for an answer without one good credential; that must not read as a
        // yes.
        return QueryOutcome.all(List.of(required, anythingAtAll(query, answers)));
    }

    private static QueryOutcome everyCredential(DcqlQuery query, Map<String, List<QueryOutcome>> answers) {
        return QueryOutcome.all(query.credentials().stream()
                .map(credential -> of(credential.id(), answers))
                .toList());
    }

    private static QueryOutcome everyRequiredSet(List<CredentialSet> sets, Map<String, List<QueryOutcome>> answers) {
        return QueryOutcome.all(sets.stream()
                .filter(CredentialSet::required)
                .map(set -> oneOption(set, answers))
                .toList());
    }

    private static QueryOutcome oneOption(CredentialSet set, Map<String, List<QueryOutcome>> answers) {
        return QueryOutcome.any(set.options().stream()
                .map(option -> QueryOutcome.all(
                        option.stream().map(id -> of(id, answers)).toList()))
                .toList());
    }

    private static QueryOutcome anythingAtAll(DcqlQuery query, Map<String, List<QueryOutcome>> answers) {
        return QueryOutcome.any(query.credentials().stream()
                .map(credential -> of(credential.id(), answers))
                .toList());
    }

    private static QueryOutcome of(String id, Map<String, List<QueryOutcome>> answers) {
        return QueryOutcome.any(answers.getOrDefault(id, List.of()));
    }

    /** What one presentation contributes. */
    static QueryOutcome of(Verdict verdict) {
        return verdict.fold(
                accepted -> QueryOutcome.SATISFIED,
                rejected -> QueryOutcome.NOT_SATISFIED,
                undetermined -> QueryOutcome.UNDETERMINED);
    }
}
