package org.vouchgate.presentation.dcql;

import java.util.Locale;

/**
 * Something about a DCQL query that its author should change.
 *
 * @param code     what kind of mistake, from a closed list
 * @param pointer  where, as a JSON pointer (RFC 6901) into the query; empty text is the query itself
 * @param sentence what is wrong and what would be right, in one English sentence
 */
public record QueryProblem(Code code, String pointer, String sentence) {

    /** Kinds of mistakes. The last group only warns. */
    public enum Code {
        NOT_JSON,
        TOO_LARGE,
        MEMBER_MISSING,
        WRONG_TYPE,
        EMPTY,
        ID_MALFORMED,
        ID_REPEATED,
        ID_UNKNOWN,
        FORMAT_UNKNOWN,
        FORMAT_NOT_SUPPORTED,
        PATH_MALFORMED,
        CLAIM_REPEATED,
        CLAIM_ID_MISSING,
        CLAIM_SETS_WITHOUT_CLAIMS,
        VALUE_MALFORMED,
        AUTHORITY_UNKNOWN,
        TRANSACTION_TYPE_NOT_KNOWN,
        TRANSACTION_NOT_CARRIED,

        NEVER_SELECTIVELY_DISCLOSED,
        MEMBER_NOT_UNDERSTOOD,
        PROTECTED_ATTRIBUTE,
        MORE_THAN_NEEDED,
        WHOLE_CREDENTIAL,
        CLAIM_SETS_MOST_REVEALING_FIRST,
        INTENT_TO_RETAIN;

        /** The name used in problem documents; stable across releases. */
        public String wireName() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
