package media;

import java.io.Serializable;

public class Thumbnail implements Serializable {
    int width;
    int height;
    byte[] pixels;
}
