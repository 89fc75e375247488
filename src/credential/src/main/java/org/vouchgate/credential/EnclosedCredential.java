package org.vouchgate.credential;

/** Something inside a credential that claims to be a credential, not judged yet. */
public sealed interface EnclosedCredential {

    /** JSON pointer (RFC 6901) to it in the enclosing credential's claims. */
    String pointer();

    Part.Role role();

    /**
     * It can be judged.
     *
     * @param presented its text and format; its holder has nothing to prove, since the enclosing one was presented
     * @param relation  what it must have to do with the enclosing credential
     */
    record Judgeable(String pointer, Part.Role role, PresentedCredential presented, Relation relation)
            implements EnclosedCredential {}

    /**
     * It can not.
     *
     * @param why the failed finding that says so
     */
    record Refused(String pointer, Part.Role role, Finding why) implements EnclosedCredential {}

    /** What an enclosed credential has to do with the one around it. */
    interface Relation extends Expectation {

        /** Whether it is about whom it must be about; asked once its integrity has been established. */
        Belonging belonging(Credential enclosed);
    }

    /**
     * Whom an enclosed credential is about.
     *
     * @param finding on {@link Check#HOLDER_BINDING}: not applicable because the enclosing one was presented, or failed
     * @param binding how strongly whoever presented the enclosing one is known to be the one this is about
     */
    record Belonging(Finding finding, SubjectBinding binding) {}
}
