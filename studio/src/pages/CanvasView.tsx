import { Canvas } from '../canvas/Canvas.js';
import { useEditor } from '../document/useEditor.js';
import { PlacePanel } from '../panels/inspector/Inspector.js';

export default function CanvasView() {
  return <Canvas editor={useEditor() === null ? null : <PlacePanel />} />;
}
