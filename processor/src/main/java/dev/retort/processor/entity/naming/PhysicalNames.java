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
            return logical.quoted()
                    ? logical
                    : new Identifier(snakeCase(logical.text()).toLowerCase(Locale.ROOT), false);
        }
    };

    abstract Identifier of(Identifier logical);

    /** An underscore goes between a small letter or digit and a capital that a small letter or digit follows: not in {@code aB}. */
    private static String snakeCase(String name) {
        String text = name.replace('.', '_');
        StringBuilder snake = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            boolean inside = i > 0 && i < text.length() - 1;
            if (inside
                    && isLow(text.charAt(i - 1))
                    && Character.isUpperCase(text.charAt(i))
                    && isLow(text.charAt(i + 1))) {
                snake.append('_');
            }
            snake.append(text.charAt(i));
        }
        return snake.toString();
    }

    private static boolean isLow(char c) {
        return Character.isLowerCase(c) || Character.isDigit(c);
    }
}
