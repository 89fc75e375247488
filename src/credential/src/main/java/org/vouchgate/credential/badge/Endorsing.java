package org.vouchgate.credential.badge;

import java.util.Optional;
import org.vouchgate.credential.Credential;
import org.vouchgate.credential.EnclosedCredential.Belonging;
import org.vouchgate.credential.EnclosedCredential.Relation;
import org.vouchgate.credential.Finding;
import org.vouchgate.credential.Reason;
import org.vouchgate.credential.SubjectBinding;

/**
 * An endorsement, which must be about what it is attached to (OB-09): else anybody's praise of anything could be pinned
 * to a badge.
 *
 * @param endorsed the identifier of what it is attached to, if that has one
 */
record Endorsing(Optional<String> endorsed) implements Relation {

    static final String TYPE = "EndorsementCredential";

    @Override
    public Belonging belonging(Credential enclosed) {
        return new Belonging(
                Finding.notApplicable(
                        Reason.PRESENTED_INSIDE_ANOTHER,
                        "An endorsement is about what it endorses; nobody has to prove that it is theirs"),
                SubjectBinding.NONE);
    }

    @Override
    public Finding check(Credential enclosed) {
        return enclosed.types().contains(TYPE) && endorsed.isPresent() && endorsed.equals(enclosed.subjectId())
                ? Finding.passed(Reason.ENDORSES_THIS, "It endorses what it is attached to")
                : Finding.failed(
                        Reason.ENDORSES_SOMETHING_ELSE,
                        "It is attached as an endorsement, and is none, or endorses something else");
    }
}
