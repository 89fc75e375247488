package org.vouchgate.demo.setup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import java.util.LinkedHashMap;
import java.util.Map;

/** A job for each of the college's graduates, so that nobody has to think one up. */
@ApplicationScoped
public class SampleJobs {

    private static final Map<String, String> JOBS = new LinkedHashMap<>();

    static {
        JOBS.put("Warehouse forklift operator", """
                You keep our warehouse moving: unloading, storing, picking and loading.

                Requirements
                - Forklift operation, with a licence
                - Order picking
                - Load securing

                Nice to have
                - Experience with a warehouse management system
                - First aid
                """);
        JOBS.put("Registered nurse", """
                You look after the patients of a surgical ward, in a team of eight.

                Requirements
                - Nursing care
                - Medication administration
                - Vital signs monitoring

                Nice to have
                - Wound care
                - Patient education
                """);
        JOBS.put("Java backend developer", """
                You build the services behind our booking platform and keep them running.

                Requirements
                - Java
                - Jakarta EE or a comparable framework
                - SQL and PostgreSQL
                - REST API design

                Nice to have
                - Kubernetes
                - Continuous integration
                """);
    }

    /** Describes the jobs to a gateway that has none. */
    void describe(GatewayApi recruiter) {
        if (((JsonArray) recruiter.get("/jobs")).isEmpty()) {
            JOBS.forEach((title, description) -> recruiter.post(
                    "/jobs",
                    Json.createObjectBuilder()
                            .add("title", title)
                            .add("description", description)
                            .build()));
        }
    }
}
