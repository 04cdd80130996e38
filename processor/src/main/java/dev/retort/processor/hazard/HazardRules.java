package dev.retort.processor.hazard;

import dev.retort.operation.AppliedOperation;
import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import dev.retort.processor.hazard.rule.HazardFinding;
import dev.retort.processor.hazard.rule.KnownHistory;
import dev.retort.processor.spi.Extensions;
import dev.retort.processor.spi.HazardRule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The rules that a project adds to Retort's own, and what all of them may go by.
 *
 * @param rules at most one for a code
 * @param history what is known of the history
 */
public record HazardRules(List<HazardRule> rules, KnownHistory history) {
    /** No rules. */
    public static final HazardRules NONE = new HazardRules(List.of(), KnownHistory.UNKNOWN);

    private static final Pattern CODE = Pattern.compile("(?!RT\\d)[A-Z][A-Z0-9]*(-[A-Z0-9]+)*");

    public HazardRules {
        rules = List.copyOf(rules);
    }

    /**
     * The rules for a history.
     *
     * @throws RetortException if one can't be loaded, or has no code of its own (RT156)
     */
    public static HazardRules of(Extensions extensions, String migrationsPackage) {
        List<HazardRule> rules = extensions.of(HazardRule.class, migrationsPackage);
        Map<String, HazardRule> byCode = new HashMap<>();
        for (HazardRule rule : rules) {
            String code = rule.code();
            if (!CODE.matcher(code).matches()) {
                throw refused(
                        rule,
                        code,
                        "Use capital letters, digits and hyphens, as in ACME-AUDIT; codes like RT201 are Retort's");
            }
            HazardRule other = byCode.putIfAbsent(code, rule);
            if (other != null) {
                throw refused(rule, code, "%s has it too. Give each rule a code of its own".formatted(other));
            }
        }
        return new HazardRules(rules, KnownHistory.UNKNOWN);
    }

    /** These rules for a history of which something is known. */
    public HazardRules knowing(KnownHistory known) {
        return new HazardRules(rules, known);
    }

    private static RetortException refused(HazardRule rule, String code, String why) {
        return new RetortException(
                Problem.EXTENSION_FAILED,
                "The hazard rule %s can't have the code \"%s\". %s.".formatted(rule, code, why));
    }

    /** The hazards that these rules find in an operation, and in the effect of a custom one. */
    public List<HazardFinding> find(AppliedOperation applied) {
        if (rules.isEmpty()) {
            return List.of(); // without a hash of two whole schemas
        }
        return Stream.concat(Stream.of(applied), applied.parts().stream())
                .distinct()
                .flatMap(each -> rules.stream().flatMap(rule -> find(rule, each)))
                .toList();
    }

    private static Stream<HazardFinding> find(HazardRule rule, AppliedOperation applied) {
        Optional<String> text = rule.find(applied);
        if (text.isEmpty()) {
            return Stream.empty();
        }
        String acceptance = rule.mustBeAccepted()
                ? " To allow it, state the reason on the class: @Accept(code = \"%s\", reason = \"…\")"
                        .formatted(rule.code())
                : "";
        return Stream.of(
                new HazardFinding(rule.code(), text.get(), rule.remedy() + acceptance, true, rule.mustBeAccepted()));
    }
}
