package org.vouchgate.demo.issuer;

import java.util.List;
import java.util.Optional;

/**
 * Somebody who studied at the demo's college.
 *
 * @param id     stable, for forms and addresses
 * @param job    what they apply for
 * @param course the certificate's title
 * @param skills what the certificate says they can do
 * @param badge  the badge they earned besides
 */
public record Persona(
        String id, String givenName, String familyName, String job, String course, List<Skill> skills, Badge badge) {

    private static final String ESCO = "http://data.europa.eu/esco/skill/";

    /** Levels of the college, from low to high. */
    public static final List<String> LEVELS = List.of("foundation", "proficient", "expert");

    /** @param esco the concept's address in the European skills classification; empty text if none is known */
    public record Skill(String name, String level, String esco) {}

    /** An achievement, and the skill it stands for. */
    public record Badge(String name, String description, String criteria, Skill skill) {}

    private static final List<Persona> ALL = List.of(
            new Persona(
                    "java-developer",
                    "Mira",
                    "Castellanos",
                    "Java backend developer",
                    "Backend Software Development",
                    List.of(
                            skill("Java", "expert", "19a8293b-8e95-4de3-983f-77484079c389"),
                            skill("Jakarta EE", "proficient", ""),
                            skill("SQL", "proficient", "598de5b0-5b58-4ea7-8058-a4bc4d18c742"),
                            skill("REST API design", "proficient", "")),
                    new Badge(
                            "PostgreSQL in Practice",
                            "Designs, tunes and backs up PostgreSQL databases.",
                            "Ran a production-like database for six weeks and restored it from backup under observation.",
                            skill("PostgreSQL", "proficient", "a8d07b5a-c1a1-42c6-9d53-db9c7a2ca996"))),
            new Persona(
                    "registered-nurse",
                    "Jonas",
                    "Lindqvist",
                    "Registered nurse",
                    "Clinical Nursing",
                    List.of(
                            skill("nursing care", "expert", ""),
                            skill("medication administration", "expert", ""),
                            skill("vital signs monitoring", "proficient", "")),
                    new Badge(
                            "Wound Care Practitioner",
                            "Assesses and treats acute and chronic wounds.",
                            "Treated twenty patients under supervision; passed a practical examination.",
                            skill("wound care", "proficient", ""))),
            new Persona(
                    "forklift-operator",
                    "Amara",
                    "Diallo",
                    "Warehouse forklift operator",
                    "Warehouse Logistics",
                    List.of(
                            skill("warehouse operations", "proficient", "089ddb19-1c7a-43ff-ba64-070f7ce4787a"),
                            skill("order picking", "expert", ""),
                            skill("load securing", "proficient", "")),
                    new Badge(
                            "Forklift Operator",
                            "Drives counterbalance and reach trucks safely.",
                            "Forty hours of driving under instruction; passed the practical and the written test.",
                            skill("forklift operation", "expert", "28cb374e-6261-4133-8371-f9a5470145da"))));

    public static List<Persona> all() {
        return ALL;
    }

    public static Optional<Persona> find(String id) {
        return ALL.stream().filter(persona -> persona.id.equals(id)).findFirst();
    }

    public String name() {
        return givenName + " " + familyName;
    }

    private static Skill skill(String name, String level, String escoId) {
        return new Skill(name, level, escoId.isEmpty() ? "" : ESCO + escoId);
    }
}
