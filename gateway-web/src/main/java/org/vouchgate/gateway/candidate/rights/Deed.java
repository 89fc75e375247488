package org.vouchgate.gateway.candidate.rights;

/** What is done at once and asked about before. Each is a path behind the page's, and part of keys of words. */
public enum Deed {
    WITHDRAW("withdraw", 3),
    OPT_OUT("opt-out", 3),
    ERASE("erase", 4);

    private final String wireName;
    private final int sentences;

    Deed(String wireName, int sentences) {
        this.wireName = wireName;
        this.sentences = sentences;
    }

    public String wireName() {
        return wireName;
    }

    /** How many sentences say what will happen. */
    public int sentences() {
        return sentences;
    }
}
