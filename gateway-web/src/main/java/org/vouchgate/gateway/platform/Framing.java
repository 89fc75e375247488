package org.vouchgate.gateway.platform;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.stream.Collectors;

/** Who may put the answer to this request into a frame, where its forms may lead, and whether it stays in touch with who opened its window. */
@RequestScoped
public class Framing {

    private List<String> ancestors = List.of();
    private List<String> wallets = List.of();
    private boolean opener;

    /** Lets these origins frame the page; without any, nobody may. */
    public void allow(List<String> origins) {
        ancestors = List.copyOf(origins);
    }

    /** Lets the page speak to whoever opened its window, of whatever origin. */
    public void keepOpener() {
        opener = true;
    }

    /** Lets forms of the page end at addresses of these schemes: browsers hold redirects after a form to the same rule. */
    public void letFormsLeadTo(List<String> schemes) {
        wallets = List.copyOf(schemes);
    }

    /** To be added to where forms may lead. */
    String formTargets() {
        return wallets.stream().map(" "::concat).collect(Collectors.joining());
    }

    String ancestors() {
        return ancestors.isEmpty() ? "'none'" : String.join(" ", ancestors);
    }

    String openerPolicy() {
        return opener ? "unsafe-none" : "same-origin";
    }
}
