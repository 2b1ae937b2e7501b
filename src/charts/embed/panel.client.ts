/** Runs in an embed when the reader first turns to a mark: the sentence panel within the frame. */
import './prepare-marks.client.ts';
import '../marks.client.ts';
