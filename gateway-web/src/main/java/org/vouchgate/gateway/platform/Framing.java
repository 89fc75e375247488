package org.vouchgate.gateway.platform;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;

/** Who may put the answer to this request into a frame, and whether it stays in touch with who opened its window. */
@RequestScoped
public class Framing {

    private List<String> ancestors = List.of();
    private boolean opener;

    /** Lets these origins frame the page; without any, nobody may. */
    public void allow(List<String> origins) {
        ancestors = List.copyOf(origins);
    }

    /** Lets the page speak to whoever opened its window, of whatever origin. */
    public void keepOpener() {
        opener = true;
    }

    String ancestors() {
        return ancestors.isEmpty() ? "'none'" : String.join(" ", ancestors);
    }

    String openerPolicy() {
        return opener ? "unsafe-none" : "same-origin";
    }
}
