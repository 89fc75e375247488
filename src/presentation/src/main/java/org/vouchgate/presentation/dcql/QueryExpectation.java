package org.vouchgate.presentation.dcql;

import jakarta.json.JsonObject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.vouchgate.credential.Credential;
import org.vouchgate.credential.Expectation;
import org.vouchgate.credential.Finding;
import org.vouchgate.credential.Reason;

/** Holds verified content against a credential query; nothing that the wallet matched is relied upon. */
final class QueryExpectation implements Expectation {

    private final CredentialQuery query;

    QueryExpectation(CredentialQuery query) {
        this.query = query;
    }

    @Override
    public Finding check(Credential credential) {
        if (credential.format() != query.format()) {
            return Finding.failed(
                    Reason.FORMAT_NOT_ASKED,
                    "Asked for was " + query.format().identifier() + ", presented was "
                            + credential.format().identifier());
        }
        if (!query.types().isMetBy(credential)) {
            return Finding.failed(Reason.TYPE_NOT_ASKED, "The credential is not of a type that was asked for");
        }
        return claimsProblem(credential.claims())
                .or(() -> AuthorityCheck.problem(query.trustedAuthorities(), credential.issuer()))
                .orElseGet(() -> Finding.passed(Reason.AS_ASKED, "The credential is what was asked for"));
    }

    @Override
    public List<String> wantedTypes(Credential credential) {
        return query.types().wantedOf(credential);
    }

    private Optional<Finding> claimsProblem(JsonObject claims) {
        if (query.claimSets().isEmpty()) {
            return firstProblem(query.claims(), claims);
        }
        var problems = query.claimSets().stream()
                .map(ids -> firstProblem(claimsCalled(ids), claims))
                .toList();
        if (problems.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        // The most telling one: a set that is complete but for a value says more than one that is incomplete.
        return problems.stream().flatMap(Optional::stream).max(Comparator.comparing(Finding::reason));
    }

    private List<ClaimsQuery> claimsCalled(List<String> ids) {
        return query.claims().stream()
                .filter(claim -> claim.id().filter(ids::contains).isPresent())
                .toList();
    }

    private static Optional<Finding> firstProblem(List<ClaimsQuery> wanted, JsonObject claims) {
        return wanted.stream().flatMap(claim -> problem(claim, claims).stream()).findFirst();
    }

    private static Optional<Finding> problem(ClaimsQuery wanted, JsonObject claims) {
        var selected = wanted.path().select(claims);
        if (selected.isEmpty()) {
            return Optional.of(Finding.failed(
                    Reason.CLAIM_MISSING,
                    "The claim " + wanted.path() + " was asked for and is not in the credential"));
        }
        if (!wanted.isMetBy(selected)) {
            return Optional.of(Finding.failed(
                    Reason.CLAIM_VALUE_NOT_ASKED,
                    "The claim " + wanted.path() + " does not have one of the values that were asked for"));
        }
        return Optional.empty();
    }
}
