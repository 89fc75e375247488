package org.vouchgate.matching;

import java.util.Optional;
import java.util.regex.Pattern;

/** What a part of a job description is about, going by its heading. */
enum Section {
    PREFERRED("nice[- ]to[- ]haves?|preferred|desired|desirable|bonus|plus(es)?|optional|advantageous|good to have"
            + "|von vorteil|w(ü|ue)nschenswert|atouts?|souhaité\\w*|deseables?|se valorará|valorable"),
    /** Not about the work: the employer, the pay, how to apply, legal notices. */
    IGNORED("about (us|the company|our company)|who we are|our company|company description|benefits|perks"
            + "|what we offer|we offer|our offer|why (join )?us|compensation|salary|pay range|equal opportunity"
            + "|eeo|diversity|how to apply|application process|contact|location"
            + "|über uns|wir bieten|unser angebot|das bieten wir|kontakt|nous offrons|à propos|avantages"
            + "|sobre nosotros|ofrecemos|qué ofrecemos|beneficios"),
    REQUIRED("requirements?|qualifications?|must[- ]haves?|required|essential|minimum|basic|skills?|competenc(y|ies)"
            + "|experience|education|what you('ll)? (bring|need|have)|what you will need|you (have|bring|are)|your profile"
            + "|who you are|what we('re| are) looking for|looking for|about you|knowledge|certifications?|licen[cs]es?"
            + "|anforderungen|(ihr|dein|unser) profil|profil|voraussetzungen|das bringst du mit|qualifikationen?"
            + "|compétences|profil recherché|exigences|requisitos|perfil|competencias|conocimientos"),
    DUTIES("responsibilit(y|ies)|dut(y|ies)|tasks|what you('ll| will)? do|what you'll be doing|your role|the role"
            + "|role|job description|the job|day[- ]to[- ]day|your mission|overview|summary"
            + "|aufgaben|tätigkeiten|missions?|vos missions|tâches|funciones|responsabilidades|tareas"),
    /** Under no heading, or one that says nothing. */
    NEUTRAL("(?!)");

    private static final int LONGEST_HEADING = 60;

    private final Pattern words;

    Section(String words) {
        int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
        this.words = Pattern.compile("\\b(" + words + ")\\b", flags);
    }

    /**
     * The section that a line opens, if it is a heading.
     *
     * @param heading the line, or its part before a colon
     * @param sure    whether a colon or mark-up says that it is a heading, so that an unknown one opens a neutral section
     */
    static Optional<Section> opened(String heading, boolean sure) {
        var bare = heading.replaceAll("[#*_:]", " ").strip();
        if (bare.isEmpty() || bare.length() > LONGEST_HEADING || bare.matches(".*[.!?;,]$")) {
            return Optional.empty();
        }
        if (!sure && bare.split("\\s+").length > 5) {
            return Optional.empty();
        }
        for (var section : values()) {
            if (section.words.matcher(bare).find() && (sure || section.fills(bare))) {
                return Optional.of(section);
            }
        }
        return sure ? Optional.of(NEUTRAL) : Optional.empty();
    }

    /** Without a colon a line is a heading only if known heading words are most of it: "Requirements", not "Experience with Java". */
    private boolean fills(String line) {
        int left = words.matcher(line)
                .replaceAll("")
                .replaceAll("[^\\p{L}]+", " ")
                .strip()
                .length();
        return left <= line.length() / 2 && !line.matches("(?i).*\\b(with|in|of|as|mit|en|de)\\b.*");
    }
}
