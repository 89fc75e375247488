package org.vouchgate.credential.badge;

import java.util.List;
import org.vouchgate.credential.Credential;
import org.vouchgate.credential.EnclosedCredential.Belonging;
import org.vouchgate.credential.EnclosedCredential.Relation;
import org.vouchgate.credential.Expectation;
import org.vouchgate.credential.Finding;
import org.vouchgate.credential.Reason;
import org.vouchgate.credential.SubjectBinding;
import org.vouchgate.credential.badge.RecipientIdentity.Match;

/** A credential inside a learner's record, which must be the same learner's (CLR 2.0, protocol section 2.9). */
final class SameLearner implements Relation {

    private final Credential enclosing;
    private final boolean relied;
    private final List<RecipientIdentity> identities;

    SameLearner(Credential enclosing, boolean relied) {
        this.enclosing = enclosing;
        this.relied = relied;
        this.identities = RecipientIdentity.in(enclosing);
    }

    @Override
    public Belonging belonging(Credential enclosed) {
        if (enclosing.subjectId().isPresent() && enclosing.subjectId().equals(enclosed.subjectId())) {
            return same(bindingByKey());
        }
        return RecipientIdentity.in(enclosed).stream()
                        .anyMatch(identity -> identities.stream().anyMatch(known -> known.as(identity) == Match.SAME))
                ? same(bindingByIdentity())
                : new Belonging(
                        Finding.failed(
                                Reason.SUBJECT_MISMATCH,
                                "It lies inside a record of somebody, and does not say that it is about the same person"),
                        SubjectBinding.NONE);
    }

    @Override
    public Finding check(Credential enclosed) {
        return Expectation.ANYTHING.check(enclosed);
    }

    /**
     * Anybody can write a stranger's identifier into a wrapper of their own and prove a key to it. So a wrapper passes
     * its holder's proof on only if its issuer is relied on, or if its issuer is that very subject.
     */
    private SubjectBinding bindingByKey() {
        return relied || enclosing.isSelfIssued() ? enclosing.subjectBinding() : SubjectBinding.NONE;
    }

    /** Who says that key and address are one person's is the wrapper's issuer alone. */
    private SubjectBinding bindingByIdentity() {
        return relied && enclosing.subjectBinding() == SubjectBinding.CRYPTOGRAPHIC
                ? SubjectBinding.IDENTIFIER_MATCH
                : SubjectBinding.NONE;
    }

    private static Belonging same(SubjectBinding binding) {
        return new Belonging(
                Finding.notApplicable(
                        Reason.PRESENTED_INSIDE_ANOTHER,
                        "It came inside another credential, which says that both are about the same person"),
                binding);
    }
}
