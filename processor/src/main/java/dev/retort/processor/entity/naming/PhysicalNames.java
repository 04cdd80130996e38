package dev.retort.processor.entity.naming;

import java.util.Locale;

/** From a logical name, given or implied, to the one in the database. */
enum PhysicalNames {
    /** To the letter: Hibernate's {@code PhysicalNamingStrategyStandardImpl}. */
    STANDARD {
        @Override
        Identifier of(Identifier logical) {
            return logical;
        }
    },
    /** {@code guestBook} is {@code guest_book}, a quoted name is left alone: {@code PhysicalNamingStrategySnakeCaseImpl}. */
    SNAKE_CASE {
        @Override
        Identifier of(Identifier logical) {
            return logical.quoted() ? logical : new Identifier(snakeCase(logical.text(), true), false);
        }
    },
    /**
     * The same of quoted names too, which stay quoted, and without an underscore between a digit and a letter: {@code
     * CamelCaseToUnderscoresNamingStrategy} of Hibernate 6.
     */
    CAMEL_CASE_TO_UNDERSCORES {
        @Override
        Identifier of(Identifier logical) {
            return new Identifier(snakeCase(logical.text(), false), logical.quoted());
        }
    };

    abstract Identifier of(Identifier logical);

    /**
     * In small letters, with an underscore between a small letter and a capital that a small letter follows: not in {@code aB}.
     *
     * @param digits whether a digit counts as a small letter
     */
    private static String snakeCase(String name, boolean digits) {
        String text = name.replace('.', '_');
        StringBuilder snake = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            boolean inside = i > 0 && i < text.length() - 1;
            if (inside
                    && isLow(text.charAt(i - 1), digits)
                    && Character.isUpperCase(text.charAt(i))
                    && isLow(text.charAt(i + 1), digits)) {
                snake.append('_');
            }
            snake.append(text.charAt(i));
        }
        return snake.toString().toLowerCase(Locale.ROOT);
    }

    private static boolean isLow(char c, boolean digits) {
        return Character.isLowerCase(c) || (digits && Character.isDigit(c));
    }
}
