import { Canvas } from '../canvas/Canvas.js';

export default function CanvasView() {
  return <Canvas />;
}
