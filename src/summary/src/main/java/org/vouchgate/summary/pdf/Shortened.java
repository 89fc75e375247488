package org.vouchgate.summary.pdf;

/** What two pages could not tell whole. */
record Shortened(boolean head, boolean reasons, boolean requirements, boolean credentials, boolean open, boolean said) {

    boolean any() {
        return head || reasons || requirements || credentials || open || said;
    }
}
