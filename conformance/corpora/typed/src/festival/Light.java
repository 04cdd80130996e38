package festival;

public enum Light {
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
