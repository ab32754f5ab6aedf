package org.khabar.text;

/**
 * The direction in which a text without metadata is best shown, with the counts that explain it. The words vote, each with
 * its first strong letter; technical tokens such as addresses, file names, versions and code between back quotes have no vote. Most votes win, a
 * tie goes to the first strong character. Where nothing has a vote the text is neutral.
 *
 * <p>This record is immutable and thread-safe. An estimate never overrides metadata: it is for texts that have none.
 *
 * @param direction {@link Direction#LTR} or {@link Direction#RTL}, {@link Direction#NEUTRAL} if no word voted
 * @param leftToRight how many words voted for left to right
 * @param rightToLeft how many words voted for right to left
 * @param technical how many words had no vote
 * @param firstStrong what the first strong character of the first paragraph says, see {@link FirstStrong}
 */
public record DirectionEstimate(
        Direction direction, int leftToRight, int rightToLeft, int technical, Direction firstStrong) {

    /**
     * Estimates the direction of a text.
     *
     * @param text any text, ill-formed ones too
     * @return the estimate
     */
    public static DirectionEstimate of(CharSequence text) {
        int left = 0;
        int right = 0;
        int technical = 0;
        boolean code = false;
        for (int start = 0; start < text.length(); ) {
            int end = start;
            int marks = 0;
            while (end < text.length() && !Blank.is(text.charAt(end))) {
                marks += text.charAt(end++) == '`' ? 1 : 0;
            }
            Direction vote = FirstStrong.of(text, start, end);
            if (vote == Direction.RTL && !code && marks == 0) {
                right++;
            } else if (vote != Direction.NEUTRAL) {
                boolean token = code || marks > 0 || vote == Direction.RTL || TechnicalToken.is(text, start, end);
                technical += token ? 1 : 0;
                left += token ? 0 : 1;
            }
            code ^= marks % 2 == 1;
            start = end + 1;
        }
        return decide(left, right, technical, FirstStrong.of(text));
    }

    private static DirectionEstimate decide(int left, int right, int technical, Direction first) {
        Direction most = left > right ? Direction.LTR : right > left ? Direction.RTL : Direction.NEUTRAL;
        boolean tie = most == Direction.NEUTRAL && left > 0;
        Direction direction = tie ? (first == Direction.NEUTRAL ? Direction.RTL : first) : most;
        return new DirectionEstimate(direction, left, right, technical, first);
    }
}
