package org.vouchgate.skills;

/**
 * The skill that words or an identifier were taken for.
 *
 * @param uri   its URI in the taxonomy
 * @param label its name in the taxonomy
 * @param by    what it was recognised by
 */
public record RecognisedSkill(String uri, String label, By by) {

    /** How sure a recognition is, surest first. */
    public enum By {
        /** The issuer gave an identifier that the taxonomy knows. */
        IDENTIFIER,
        /** The whole text is a name of the skill. */
        NAME,
        /** The text mentions the skill among other words. */
        MENTION
    }
}
