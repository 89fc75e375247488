package org.vouchgate.presentation.minimal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.vouchgate.credential.CredentialFormat;
import org.vouchgate.presentation.dcql.ClaimsPath;
import org.vouchgate.presentation.dcql.ClaimsQuery;
import org.vouchgate.presentation.dcql.CredentialQuery;
import org.vouchgate.presentation.dcql.DcqlQuery;
import org.vouchgate.presentation.dcql.QueryProblem;
import org.vouchgate.presentation.dcql.QueryProblem.Code;
import org.vouchgate.presentation.dcql.TypesQuery;

/** Finds what a query asks for beyond what a job needs. Its remarks are advice: the query is valid without them. */
public final class MinimalRequest {

    // What skills are read from, and what can show that two credentials are one person's.
    private static final Set<String> USED = Set.of(
            "skills",
            "skill",
            "achievement",
            "achievements",
            "result",
            "results",
            "evidence",
            "credentialSubject",
            "vc",
            "ld",
            "level",
            "levels",
            "alignment",
            "criteria",
            "name",
            "source",
            "awardedDate",
            "activityStartDate",
            "activityEndDate",
            "creditsEarned",
            "degree",
            "qualification",
            "course",
            "courses",
            "grade",
            "title",
            "given_name",
            "family_name",
            "givenName",
            "familyName",
            "email",
            "id",
            "sub",
            "verifiableCredential",
            "identifier",
            "type",
            "validFrom",
            "validUntil",
            "iat");
    private static final Pattern IDENTITY = Pattern.compile(
            "(?i).*(PersonIdentification|PersonalId|VerifiablePID|VerifiableId|NaturalPerson|IdentityCredential|"
                    + "IdentityDocument|Passport|DrivingLicen[cs]e|DriversLicen[cs]e|DriverLicen[cs]e|\\bPID\\b|\\bmDL\\b).*");

    private MinimalRequest() {}

    /** What a query's author may want to leave out or put in another order, in the order of the text. */
    public static List<QueryProblem> objectionsTo(DcqlQuery query) {
        var objections = new ArrayList<QueryProblem>();
        for (int i = 0; i < query.credentials().size(); i++) {
            objections.addAll(objectionsTo(query.credentials().get(i), "/credentials/" + i));
        }
        return List.copyOf(objections);
    }

    private static List<QueryProblem> objectionsTo(CredentialQuery query, String pointer) {
        var objections = new ArrayList<QueryProblem>();
        wholeIdentity(query, pointer).ifPresent(objections::add);
        for (int i = 0; i < query.claims().size(); i++) {
            objectionTo(query, query.claims().get(i), pointer + "/claims/" + i + "/path")
                    .ifPresent(objections::add);
        }
        for (int i = 1; i < query.claimSets().size(); i++) {
            if (reveals(query, i) < reveals(query, i - 1)) {
                objections.add(new QueryProblem(
                        Code.CLAIM_SETS_MOST_REVEALING_FIRST,
                        pointer + "/claim_sets/" + i,
                        "This reveals less than the set before it. Wallets take the first that they can answer: put the"
                                + " least revealing first."));
            }
        }
        return objections;
    }

    private static Optional<QueryProblem> objectionTo(CredentialQuery query, ClaimsQuery claim, String pointer) {
        return ProtectedAttribute.at(claim.path())
                .map(attribute -> new QueryProblem(
                        Code.PROTECTED_ATTRIBUTE,
                        pointer,
                        "This asks for " + attribute.what()
                                + ", by which nobody may be chosen for a job. Who knows it has"
                                + " to show that it was not used: leave it out, unless a law demands it for this job."))
                .or(() -> isUsed(query, claim)
                        ? Optional.empty()
                        : Optional.of(new QueryProblem(
                                Code.MORE_THAN_NEEDED,
                                pointer,
                                "Neither skills nor the person they belong to are read from " + claim.path()
                                        + ". Leave it out, unless"
                                        + " somebody will look at it and the candidate is told why.")));
    }

    /** Claims by which issuers are told apart count as used where they restrict what will do. */
    private static boolean isUsed(CredentialQuery query, ClaimsQuery claim) {
        var steps = claim.path().steps();
        var named = query.format() == CredentialFormat.MDOC ? steps.get(steps.size() - 1) : steps.get(0);
        return !claim.values().isEmpty()
                || !(named instanceof ClaimsPath.Member member)
                || USED.contains(member.name());
    }

    /** SD-JWT VC and mdoc show a part; the other formats show everything that was ever written into them. */
    private static Optional<QueryProblem> wholeIdentity(CredentialQuery query, String pointer) {
        return !(query.types() instanceof TypesQuery.TypeValues types)
                        || types.alternatives().stream()
                                .noneMatch(all -> all.stream()
                                        .anyMatch(type -> IDENTITY.matcher(type).matches()))
                ? Optional.empty()
                : Optional.of(new QueryProblem(
                        Code.WHOLE_CREDENTIAL,
                        pointer + "/format",
                        "An identity document of this format is shared whole, with the date of birth and all else in it."
                                + " Ask for it as dc+sd-jwt or mso_mdoc, naming the claims that are needed."));
    }

    /** One protected attribute weighs more than any number of others. */
    private static long reveals(CredentialQuery query, int set) {
        var ids = query.claimSets().get(set);
        var protectedOnes = query.claims().stream()
                .filter(claim -> claim.id().filter(ids::contains).isPresent())
                .filter(claim -> ProtectedAttribute.at(claim.path()).isPresent())
                .count();
        return protectedOnes * 1000 + ids.size();
    }
}
