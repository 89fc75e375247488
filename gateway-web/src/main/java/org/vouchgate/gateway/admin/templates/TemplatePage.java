package org.vouchgate.gateway.admin.templates;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vouchgate.gateway.pages.Asked;
import org.vouchgate.gateway.recruiter.Mistakes;
import org.vouchgate.gateway.recruiter.Shell;
import org.vouchgate.presentation.dcql.QueryProblem;

/**
 * The form with which a template is written.
 *
 * @param fixed    whether it exists already, so that its name stays
 * @param typed    what stands in the fields
 * @param asked    what candidates would be asked; absent until the query can be asked
 * @param remarks  what is wrong with the query, or what its author may want to change
 * @param versions earlier versions, newest first
 */
public record TemplatePage(
        Shell shell,
        boolean fixed,
        Map<String, String> typed,
        Optional<Asked> asked,
        List<QueryProblem> remarks,
        List<TemplatesPage.Own> versions,
        Mistakes mistakes) {

    /** The formats that the form can add; others are written by hand. */
    public static final List<String> FORMATS = List.of("dc+sd-jwt", "jwt_vc_json", "ldp_vc", "mso_mdoc");

    public TemplatePage {
        typed = Map.copyOf(typed);
        remarks = List.copyOf(remarks);
        versions = List.copyOf(versions);
    }

    public List<String> formats() {
        return FORMATS;
    }

    public String value(String field) {
        return typed.getOrDefault(field, "");
    }

    public @Nullable String wrong(String field) {
        return mistakes.at(field).orElse(null);
    }
}
