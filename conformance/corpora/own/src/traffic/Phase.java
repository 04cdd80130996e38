package traffic;

public enum Phase {
    DAY {
        @Override
        boolean isBright() {
            return true;
        }
    },
    NIGHT;

    boolean isBright() {
        return false;
    }
}
