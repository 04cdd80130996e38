package custom;

public interface Size {
    double height();
}
