package dev.retort.cli.project;

import java.util.List;

/** The marks that version control leaves around lines that two branches changed. */
final class ConflictMarkers {
    private static final String OURS = "<<<<<<< ";
    private static final String BASE = "||||||| ";
    private static final String MIDDLE = "=======";
    private static final String THEIRS = ">>>>>>> ";

    private ConflictMarkers() {}

    private enum Part {
        BOTH,
        OURS,
        BASE,
        THEIRS
    }

    /** A text as each of two branches has it; the text itself if it has no marks. */
    static List<String> sides(String text) {
        StringBuilder ours = new StringBuilder();
        StringBuilder theirs = new StringBuilder();
        Part part = Part.BOTH;
        boolean isMarked = false;
        for (String line : text.lines().toList()) {
            if (line.startsWith(OURS)) {
                part = Part.OURS;
                isMarked = true;
            } else if (line.startsWith(BASE)) {
                part = Part.BASE;
            } else if (line.equals(MIDDLE) && part != Part.BOTH) {
                part = Part.THEIRS;
            } else if (line.startsWith(THEIRS)) {
                part = Part.BOTH;
            } else {
                if (part == Part.BOTH || part == Part.OURS) {
                    ours.append(line).append('\n');
                }
                if (part == Part.BOTH || part == Part.THEIRS) {
                    theirs.append(line).append('\n');
                }
            }
        }
        return isMarked ? List.of(ours.toString(), theirs.toString()) : List.of(text);
    }
}
